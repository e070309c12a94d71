package org.clusterwright.model.performance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.catalog.Precision;
import org.clusterwright.model.quantity.Sourced;

/// One accelerator: its rates, and how well its kernels use them.
///
/// @param peakFlopsPerSecond   dense, by precision
/// @param linkBytesPerSecond   of the scale-up link, one direction; 0 without one
/// @param scaleUpSize          most accelerators in one scale-up domain
public record Chip(
        String id,
        Map<Precision, Double> peakFlopsPerSecond,
        double memoryBytes,
        double memoryBytesPerSecond,
        double linkBytesPerSecond,
        int scaleUpSize,
        KernelConstants constants) {

    /// Wide to narrow: a product asked for in one of them is computed in it or in one before it.
    private static final List<Precision> WIDE_TO_NARROW = List.of(
            Precision.FP64,
            Precision.FP32,
            Precision.TF32,
            Precision.FP16,
            Precision.BF16,
            Precision.FP8,
            Precision.INT8,
            Precision.FP4);

    /// What the catalogue does not say and a training step cannot be computed without; by its fields;
    /// empty when nothing is missing.
    /// Of the peaks one in a floating-point precision of 8 bits or more is needed.
    public static List<String> missing(Accelerator accelerator) {
        var missing = new ArrayList<String>();
        if (accelerator.memoryBytes() == null) missing.add("memory_bytes");
        if (accelerator.memoryBytesPerSecond() == null) missing.add("memory_bytes_per_second");
        boolean trains = accelerator.peakFlopsPerSecond().keySet().stream()
                .anyMatch(p -> p != Precision.INT8 && p != Precision.FP4);
        if (!trains) missing.add("peak_flops_per_second");
        return missing;
    }

    /// @throws IllegalArgumentException when something is [#missing]
    public static Chip of(Accelerator accelerator, Catalog catalog) {
        List<String> missing = missing(accelerator);
        Sourced<Double> memory = accelerator.memoryBytes();
        Sourced<Double> bandwidth = accelerator.memoryBytesPerSecond();
        if (!missing.isEmpty() || memory == null || bandwidth == null) {
            throw new IllegalArgumentException(accelerator.id() + " lacks " + String.join(", ", missing));
        }
        var peaks = new EnumMap<Precision, Double>(Precision.class);
        accelerator.peakFlopsPerSecond().forEach((precision, peak) -> peaks.put(precision, peak.value()));
        Sourced<Double> link = accelerator.linkBytesPerSecond();
        Integer size = accelerator.scaleUpSize();
        return new Chip(
                accelerator.id(),
                peaks,
                memory.value(),
                bandwidth.value(),
                link == null ? 0 : link.value(),
                size == null ? 1 : size,
                KernelConstants.of(accelerator, catalog));
    }

    /// The format in which it computes what is asked for: the same, or the fastest of those at least as wide.
    public Optional<MatrixFormat> formatFor(MatrixFormat asked) {
        if (peakFlopsPerSecond.containsKey(asked.precision())) return Optional.of(asked);
        if (asked == MatrixFormat.FP16 && peakFlopsPerSecond.containsKey(Precision.BF16)) {
            return Optional.of(MatrixFormat.BF16);
        }
        int place = WIDE_TO_NARROW.indexOf(asked.precision());
        return WIDE_TO_NARROW.subList(0, place).stream()
                .filter(peakFlopsPerSecond::containsKey)
                .max((a, b) -> Double.compare(peak(a), peak(b)))
                .map(MatrixFormat::of);
    }

    public double peak(Precision precision) {
        Double peak = peakFlopsPerSecond.get(precision);
        if (peak == null) throw new IllegalArgumentException(id + " has no peak in " + precision);
        return peak;
    }
}
