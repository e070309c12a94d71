package org.clusterwright.model.validate;

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

/// A measured run put to the engine: what it trained, and what the engine makes of it.
record MeasuredRun(Workload workload, TrainingEstimate estimate) {

    /// Micro-batches for each stage where a row does not state its batch: a pipeline is then well filled.
    private static final int FILLED = 4;

    static MeasuredRun of(Row row, Catalog catalog) throws Unpredictable {
        Accelerator accelerator = accelerator(row, catalog);
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
        return new MeasuredRun(workload, estimate);
    }

    private static Accelerator accelerator(Row row, Catalog catalog) throws Unpredictable {
        String name = row.text("accelerator");
        Accelerator accelerator = catalog.accelerators()
                .find(name)
                .orElseThrow(() -> new Unpredictable("the accelerator '" + name + "' is not in the catalogue"));
        if (!Chip.missing(accelerator).isEmpty()) {
            throw new Unpredictable(accelerator.id() + " lacks " + Chip.missing(accelerator));
        }
        return accelerator;
    }

    /// As stated; else what the micro-batch makes of it.
    private static int batch(Row row, int accelerators) throws Unpredictable {
        if (row.count("global_batch").isPresent()) return count(row, "global_batch");
        if (!row.says("micro_batch")) throw new Unpredictable("no global_batch and no micro_batch");
        int stages = Math.max(1, row.countOr("pp", 1));
        int replicas = accelerators / (Math.max(1, row.countOr("tp", 1)) * stages * Math.max(1, row.countOr("cp", 1)));
        return Math.max(1, replicas) * count(row, "micro_batch") * (stages == 1 ? 1 : FILLED * stages);
    }

    private static int count(Row row, String column) throws Unpredictable {
        int count = row.countOr(column, 0);
        if (count < 1) throw new Unpredictable("no " + column);
        return count;
    }
}
