package org.clusterwright.model.catalog;

import java.util.List;
import java.util.Locale;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// Powers that cannot be.
final class PowerCheck {

    /// A server's nameplate covers its accelerators, but may count on their not all drawing full power at once.
    private static final double NAMEPLATE_SHARE = 0.9;

    /// Dense 16-bit FLOP/s of one watt: far above what 3 nm chips reach (3 TFLOP/s) and far below what a
    /// CPU does (30 GFLOP/s).
    private static final double MOST_FLOPS_PER_WATT = 10e12;

    private static final double LEAST_FLOPS_PER_WATT = 1e9;

    private PowerCheck() {}

    static void of(Catalog catalog, List<Finding> findings) {
        for (var row : catalog.accelerators().rows()) accelerator(row, findings);
        for (var row : catalog.servers().rows()) server(catalog, row, findings);
        for (var row : catalog.switches().rows())
            typicalOverMaximum(row, row.entry().typicalWatts(), row.entry().maxWatts(), findings);
        for (var row : catalog.nics().rows())
            typicalOverMaximum(row, row.entry().typicalWatts(), row.entry().maxWatts(), findings);
        for (var row : catalog.linkParts().rows())
            typicalOverMaximum(row, row.entry().typicalWatts(), row.entry().maxWatts(), findings);
        for (var row : catalog.storageNodes().rows())
            typicalOverMaximum(row, row.entry().typicalWatts(), row.entry().maxWatts(), findings);
    }

    private static void accelerator(Located<Accelerator> row, List<Finding> findings) {
        var chip = row.entry();
        var tdp = chip.tdpWatts();
        if (tdp == null) return;
        if (tdp.value() <= 0) {
            add(findings, row, "The TDP of %s is %s W.".formatted(chip.name(), number(tdp.value())));
            return;
        }
        var idle = chip.idleWatts();
        if (idle != null && idle.value() > tdp.value()) {
            add(
                    findings,
                    row,
                    "%s idles at %s W, above its TDP of %s W."
                            .formatted(chip.name(), number(idle.value()), number(tdp.value())));
        }
        double flopsPerWatt = sixteenBitFlops(chip) / tdp.value();
        if (flopsPerWatt > MOST_FLOPS_PER_WATT || (flopsPerWatt > 0 && flopsPerWatt < LEAST_FLOPS_PER_WATT)) {
            add(
                    findings,
                    row,
                    "%s would do %s GFLOP/s (16-bit) a watt at its TDP of %s W, between %s and %s is possible: a wrong unit?"
                            .formatted(
                                    chip.name(),
                                    number(flopsPerWatt / 1e9),
                                    number(tdp.value()),
                                    number(LEAST_FLOPS_PER_WATT / 1e9),
                                    number(MOST_FLOPS_PER_WATT / 1e9)));
        }
    }

    /// The best peak, each scaled to the work of 16-bit products.
    private static double sixteenBitFlops(Accelerator chip) {
        double best = 0;
        for (var peak : chip.peakFlopsPerSecond().entrySet()) {
            best = Math.max(best, peak.getValue().value() * bits(peak.getKey()) / 16);
        }
        return best;
    }

    private static int bits(Precision precision) {
        return switch (precision) {
            case FP64 -> 64;
            case FP32, TF32 -> 32;
            case BF16, FP16 -> 16;
            case FP8, INT8 -> 8;
            case FP4 -> 4;
        };
    }

    private static void server(Catalog catalog, Located<Server> row, List<Finding> findings) {
        var server = row.entry();
        typicalOverMaximum(row, server.typicalWatts(), server.maxWatts(), findings);
        var most = server.maxWatts();
        var chip = catalog.accelerators().find(server.accelerator());
        if (most == null || chip.isEmpty()) return;
        var tdp = chip.get().tdpWatts();
        if (tdp == null) return;
        double ofAccelerators = server.accelerators() * tdp.value();
        if (most.value() < NAMEPLATE_SHARE * ofAccelerators) {
            add(
                    findings,
                    row,
                    "%s draws at most %s W, less than its %d accelerators of %s W."
                            .formatted(
                                    server.name(), number(most.value()), server.accelerators(), number(tdp.value())));
        }
    }

    private static void typicalOverMaximum(
            Located<?> row, @Nullable Sourced<Double> typical, @Nullable Sourced<Double> most, List<Finding> findings) {
        if (typical == null || most == null || typical.value() <= most.value()) return;
        add(
                findings,
                row,
                "%s typically draws %s W, more than its maximum of %s W."
                        .formatted(row.entry().name(), number(typical.value()), number(most.value())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.4g", value);
    }

    private static void add(List<Finding> findings, Located<?> row, String message) {
        findings.add(Finding.error("impossible-power", row.origin().toString(), message));
    }
}
