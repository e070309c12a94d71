package org.clusterwright.model.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// An accelerator as its maker publishes it.
///
/// @param memoryBytes          makers print gigabytes of 2^30 bytes; some of it may be reserved
/// @param peakFlopsPerSecond   dense peaks: matrix unit for TF32 and below, vector unit for FP32 and
/// FP64, multiply-add = 2;
///                             a precision that is not listed is not supported or not known
/// @param denseConfirmed       somebody looked up that the peaks are dense although their ratios look sparse
/// @param tdpWatts             chip or card; for a wafer the whole system
/// @param link                 the scale-up link's name
/// @param linkBytesPerSecond   sum over the chip's links, one direction
/// @param scaleUpSize          most chips in one scale-up domain; absent when not known
/// @param embodiedKg           kg CO₂e from cradle to gate, as published; `EmbodiedCarbon` estimates
/// what nobody published
/// @param processNm            the node as marketed (TSMC 4N = 5, 4NP = 4)
/// @param dieMm2               logic silicon, all compute chiplets together
public record Accelerator(
        String id,
        String name,
        List<String> aliases,
        String vendor,
        Kind kind,
        int year,
        String memoryType,
        @Nullable Sourced<Double> memoryBytes,
        @Nullable Sourced<Double> memoryBytesPerSecond,
        Map<Precision, Sourced<Double>> peakFlopsPerSecond,
        boolean denseConfirmed,
        @Nullable Sourced<Double> tdpWatts,
        @Nullable Sourced<Double> idleWatts,
        @Nullable String link,
        @Nullable Sourced<Double> linkBytesPerSecond,
        @Nullable Integer scaleUpSize,
        @Nullable Sourced<Double> priceUsd,
        @Nullable Sourced<Double> embodiedKg,
        @Nullable Sourced<Double> processNm,
        @Nullable Sourced<Double> dieMm2,
        @Nullable String note)
        implements CatalogEntry, Priced {

    /// What sort of machine it is.
    public enum Kind {
        GPU,
        TPU,
        ASIC,
        FPGA,
        CPU
    }

    public Accelerator {
        aliases = Absent.toEmpty(aliases);
        peakFlopsPerSecond = Absent.toSorted(Precision.class, peakFlopsPerSecond);
    }

    /// The dense peak, absent when the precision is not supported or not known.
    public @Nullable Sourced<Double> peak(Precision precision) {
        return peakFlopsPerSecond.get(precision);
    }

    static Accelerator read(CsvRow row) {
        var peaks = new EnumMap<Precision, Sourced<Double>>(Precision.class);
        for (var precision : Precision.values()) {
            var peak = row.optionalNumber(precision.name().toLowerCase(java.util.Locale.ROOT) + "_tflops", 1e12);
            if (peak != null) peaks.put(precision, peak);
        }
        return new Accelerator(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("vendor"),
                row.choice("kind", Kind.class),
                row.count("year"),
                row.text("memory_type"),
                row.optionalNumber("memory_gib", CsvRow.GIB),
                row.optionalNumber("memory_gb_per_s", 1e9),
                peaks,
                row.yes("dense_confirmed"),
                row.optionalNumber("tdp_watts", 1),
                row.optionalNumber("idle_watts", 1),
                row.optionalText("link"),
                row.optionalNumber("link_gb_per_s", 1e9),
                row.optionalCount("scale_up_size"),
                row.optionalNumber("price_usd", 1),
                row.optionalNumber("embodied_kg", 1),
                row.optionalNumber("process_nm", 1),
                row.optionalNumber("die_mm2", 1),
                row.optionalText("note"));
    }
}
