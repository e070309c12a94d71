package org.clusterwright.model.validate;

import java.io.IOException;
import java.io.Reader;
import org.clusterwright.model.catalog.Catalog;

/// Predicts measured training runs, each in the metric of its source, from the columns that it has.
public final class TrainingValidation {
    private final Catalog catalog;

    public TrainingValidation(Catalog catalog) {
        this.catalog = catalog;
    }

    public Validation validate(Reader csv) throws IOException {
        return Measurements.validate("training", csv, this::predict);
    }

    private double predict(Row row) throws Unpredictable {
        MeasuredRun run = MeasuredRun.of(row, catalog);
        return Metric.of(row, run.workload(), run.estimate())
                .orElseThrow(
                        () -> new Unpredictable("the metric '" + row.text("metric") + "' with no number of tokens"));
    }
}
