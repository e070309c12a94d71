package org.clusterwright.model.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clusterwright.model.catalog.MatrixFormat;

/// The training engine's door: a workload on accelerators in a layout, to its step time, memory and problems.
public final class TrainingModel {
    private TrainingModel() {}

    /// @param accelerators that the run has; the layout must use all of them
    /// @return empty when the chip computes neither in the format asked for nor in a wider one ([#noPrecision])
    public static Optional<TrainingEstimate> estimate(
            Workload workload, Chip chip, Network network, Layout layout, int accelerators) {
        return chip.formatFor(workload.format())
                .map(format -> estimate(workload, chip, network, layout, accelerators, format));
    }

    /// Why [#estimate] had no answer.
    public static Problem noPrecision(Workload workload, Chip chip) {
        return new Problem.NoPrecision(chip.id(), workload.format());
    }

    private static TrainingEstimate estimate(
            Workload workload, Chip chip, Network network, Layout layout, int accelerators, MatrixFormat format) {
        Rank rank = Rank.of(workload, chip, network, layout, format);
        MemoryUse memory = TrainingMemory.of(rank);
        var problems = new ArrayList<>(LayoutRules.check(workload, layout, network, accelerators));
        if (memory.reservedBytes() > chip.memoryBytes()) {
            problems.add(new Problem.DoesNotFit(memory.reservedBytes(), chip.memoryBytes()));
        }
        return new TrainingEstimate(
                layout,
                format,
                TrainingStep.of(rank),
                memory,
                ModelFlops.perStep(workload.architecture(), workload.sequence(), workload.globalBatchSequences()),
                chip.peak(format.precision()),
                List.copyOf(problems),
                notes(workload, chip, format));
    }

    private static List<String> notes(Workload workload, Chip chip, MatrixFormat format) {
        var notes = new ArrayList<String>();
        List<String> shared = chip.constants().shared();
        if (!shared.isEmpty()) {
            notes.add("Nobody measured %s on %s: shared constants are used."
                    .formatted(String.join(", ", shared), chip.id()));
        }
        if (format != workload.format()) {
            notes.add("%s does not compute in %s: %s is used.".formatted(chip.id(), workload.format(), format));
        }
        return List.copyOf(notes);
    }
}
