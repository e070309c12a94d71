package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.catalog.SoftwareStack;

/// What is trained and with which software.
///
/// @param sequence             tokens a sequence
/// @param globalBatchSequences sequences an optimiser step
/// @param composition          counted from the architecture
/// @param format               of the layers' matrix products; attention, routers and logits stay at 16 bits
public record Workload(
        Architecture architecture,
        Composition composition,
        int sequence,
        int globalBatchSequences,
        MatrixFormat format,
        SoftwareStack stack,
        Settings settings) {

    public Workload(
            Architecture architecture,
            int sequence,
            int globalBatchSequences,
            MatrixFormat format,
            SoftwareStack stack,
            Settings settings) {
        this(architecture, Composition.of(architecture), sequence, globalBatchSequences, format, stack, settings);
    }

    public Workload(
            Architecture architecture,
            int sequence,
            int globalBatchSequences,
            MatrixFormat format,
            SoftwareStack stack) {
        this(architecture, sequence, globalBatchSequences, format, stack, Settings.of(stack));
    }

    public double tokensPerStep() {
        return (double) globalBatchSequences * sequence;
    }
}
