package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.catalog.SoftwareStack;
import org.clusterwright.model.plan.Strategy.Schedule;

/// Workloads and accelerators of the shipped catalogue for tests.
final class Samples {
    private Samples() {}

    static Architecture model(String id) {
        return Catalog.shipped().models().find(id).orElseThrow();
    }

    static SoftwareStack stack(String id) {
        return Catalog.shipped().softwareStacks().find(id).orElseThrow();
    }

    static Chip chip(String id) {
        return Chip.of(Catalog.shipped().accelerators().find(id).orElseThrow(), Catalog.shipped());
    }

    static Workload workload(String model, int sequence, int batch) {
        return new Workload(model(model), sequence, batch, MatrixFormat.BF16, stack("shared"));
    }

    static Layout layout(int tp, int pp, int dp) {
        return new Layout(tp, pp, 1, dp, 1, 1, 1, 1, Recompute.NONE, Schedule.ONE_FORWARD_ONE_BACKWARD);
    }

    static TrainingEstimate estimate(Workload workload, Chip chip, Network network, Layout layout) {
        return TrainingModel.estimate(workload, chip, network, layout, layout.accelerators())
                .orElseThrow();
    }
}
