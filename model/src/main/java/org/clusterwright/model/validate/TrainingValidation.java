package org.clusterwright.model.validate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.SoftwareStack;
import org.clusterwright.model.performance.Chip;
import org.clusterwright.model.performance.Layout;
import org.clusterwright.model.performance.Network;
import org.clusterwright.model.performance.TrainingEstimate;
import org.clusterwright.model.performance.TrainingModel;
import org.clusterwright.model.performance.Workload;

/// Predicts measured training runs, each in the metric of its source, from the columns that it has.
public final class TrainingValidation {
    private final Catalog catalog;

    public TrainingValidation(Catalog catalog) {
        this.catalog = catalog;
    }

    public Validation validate(Reader csv) throws IOException {
        var predictions = new ArrayList<Prediction>();
        var skipped = new ArrayList<Skipped>();
        int rows = 0;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord fields : reader) {
                rows++;
                var row = new Row(fields);
                try {
                    predictions.add(predict(row));
                } catch (Unpredictable reason) {
                    skipped.add(new Skipped(row.text("id"), reason.getMessage()));
                }
            }
        }
        return new Validation("training", rows, List.copyOf(predictions), List.copyOf(skipped));
    }

    /// What a row lacks.
    private static final class Unpredictable extends Exception {
        private static final long serialVersionUID = 1;

        Unpredictable(String reason) {
            super(reason);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    private Prediction predict(Row row) throws Unpredictable {
        double measured = row.number("value").orElseThrow(() -> new Unpredictable("no measured value"));
        if (measured <= 0) throw new Unpredictable("a measured value of " + measured);
        TrainingRun run = run(row);
        OptionalDouble predicted = Metric.of(row, run.workload(), run.estimate());
        if (predicted.isEmpty())
            throw new Unpredictable("the metric '" + row.text("metric") + "' with no number of tokens");
        return new Prediction(
                row.text("id"), row.text("source"), measured, predicted.getAsDouble(), row.yes("suspect"));
    }

    private record TrainingRun(Workload workload, TrainingEstimate estimate) {}

    private TrainingRun run(Row row) throws Unpredictable {
        Accelerator accelerator = catalog.accelerators()
                .find(row.text("accelerator"))
                .orElseThrow(() ->
                        new Unpredictable("the accelerator '" + row.text("accelerator") + "' is not in the catalogue"));
        if (!Chip.missing(accelerator).isEmpty())
            throw new Unpredictable(accelerator.id() + " lacks " + Chip.missing(accelerator));
        Architecture architecture = RowArchitecture.of(row, catalog)
                .orElseThrow(() -> new Unpredictable(
                        "the model '" + row.text("model") + "' is neither in the catalogue nor described"));
        int accelerators = count(row, "count");
        int sequence = count(row, "seq");
        int batch = batch(row, accelerators);
        Chip chip = Chip.of(accelerator, catalog);
        SoftwareStack stack = StackChoice.of(row, accelerator, catalog);
        Network network = RowNetwork.of(row, chip, catalog);
        var workload =
                new Workload(architecture, sequence, batch, RowSettings.format(row), stack, RowSettings.of(row, stack));
        Layout layout = RowLayout.of(row, workload, chip, network, accelerators)
                .orElseThrow(() -> new Unpredictable("no layout divides the work"));
        TrainingEstimate estimate = TrainingModel.estimate(workload, chip, network, layout, layout.accelerators())
                .orElseThrow(() -> new Unpredictable(
                        TrainingModel.noPrecision(workload, chip).sentence()));
        return new TrainingRun(workload, estimate);
    }

    /// As stated; else enough micro-batches for each replica that a pipeline is well filled.
    private static int batch(Row row, int accelerators) throws Unpredictable {
        if (row.count("global_batch").isPresent()) return count(row, "global_batch");
        int stages = row.countOr("pp", 1);
        int replicas = accelerators / (row.countOr("tp", 1) * stages * row.countOr("cp", 1));
        if (replicas < 1) throw new Unpredictable("no global_batch");
        return replicas * count(row, "micro_batch") * (stages == 1 ? 1 : FILLED * stages);
    }

    private static final int FILLED = 4;

    private static int count(Row row, String column) throws Unpredictable {
        return row.count(column).orElseThrow(() -> new Unpredictable("no " + column));
    }
}
