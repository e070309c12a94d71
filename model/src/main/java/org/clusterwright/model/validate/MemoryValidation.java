package org.clusterwright.model.validate;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.performance.MemoryPart;
import org.clusterwright.model.performance.MemoryUse;

/// Predicts measured memory of an accelerator while training.
public final class MemoryValidation {
    /// Tools that print gigabytes of memory mean 2^30 bytes.
    private static final double GIB = 1L << 30;

    private final Catalog catalog;

    public MemoryValidation(Catalog catalog) {
        this.catalog = catalog;
    }

    public Validation validate(Reader csv) throws IOException {
        return Measurements.validate("memory", csv, this::predict);
    }

    private double predict(Row row) throws Unpredictable {
        String metric = row.text("metric").toLowerCase(Locale.ROOT);
        if (!row.text("unit").startsWith("G")) throw new Unpredictable("the unit '" + row.text("unit") + "'");
        MemoryUse memory = MeasuredRun.of(row, catalog).estimate().memory();
        if (metric.startsWith("activation memory")) return memory.bytes(MemoryPart.ACTIVATIONS) / GIB;
        if (metric.startsWith("parameters+gradients+optimizer")) {
            return (memory.bytes(MemoryPart.WEIGHTS)
                            + memory.bytes(MemoryPart.GRADIENTS)
                            + memory.bytes(MemoryPart.OPTIMISER))
                    / GIB;
        }
        if (metric.contains("max") || metric.contains("peak")) return memory.reservedBytes() / GIB;
        throw new Unpredictable("the metric '" + row.text("metric") + "'");
    }
}
