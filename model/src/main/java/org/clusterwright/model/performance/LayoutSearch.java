package org.clusterwright.model.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clusterwright.model.catalog.MatrixFormat;
import org.jspecify.annotations.Nullable;

/// A search over layouts: those that divide the work and fit the memory, by step time. The same inputs
/// give the same answer.
///
/// @param evaluated layouts that divide the work
/// @param ranked    those that fit, fastest first
/// @param closest   the one that comes nearest to fitting, when none fits; empty when none divides the work
public record LayoutSearch(int evaluated, List<Candidate> ranked, Optional<Candidate> closest) {

    /// A layout with what the search learned of it.
    public record Candidate(Layout layout, double stepSeconds, double memoryBytes) {}

    /// @param limit most layouts to evaluate; the order of the choices decides which
    public static LayoutSearch over(
            Workload workload, Chip chip, Network network, int accelerators, LayoutChoices choices, int limit) {
        Optional<MatrixFormat> format = chip.formatFor(workload.format());
        if (format.isEmpty()) return new LayoutSearch(0, List.of(), Optional.empty());
        var run = new Run(workload, chip, network, accelerators, choices, format.get(), limit);
        run.all();
        run.fitting.sort(
                Comparator.comparingDouble(Candidate::stepSeconds).thenComparingDouble(Candidate::memoryBytes));
        return new LayoutSearch(run.evaluated, List.copyOf(run.fitting), run.nearest());
    }

    public Optional<Candidate> best() {
        return ranked.isEmpty() ? closest : Optional.of(ranked.getFirst());
    }

    private static final class Run {
        final Workload workload;
        final Chip chip;
        final Network network;
        final int accelerators;
        final LayoutChoices choices;
        final MatrixFormat format;
        final int limit;
        final List<Candidate> fitting = new ArrayList<>();
        int evaluated;

        double closestBytes;

        @Nullable
        Rank closest;

        /// What was given for the layout that comes nearest, with its step time.
        Optional<Candidate> nearest() {
            return Optional.ofNullable(closest)
                    .map(rank ->
                            new Candidate(rank.layout(), TrainingStep.of(rank).seconds(), closestBytes));
        }

        Run(
                Workload workload,
                Chip chip,
                Network network,
                int accelerators,
                LayoutChoices choices,
                MatrixFormat format,
                int limit) {
            this.workload = workload;
            this.chip = chip;
            this.network = network;
            this.accelerators = accelerators;
            this.choices = choices;
            this.format = format;
            this.limit = limit;
        }

        void all() {
            for (int tp : choices.tp()) {
                for (int pp : choices.pp()) {
                    for (int cp : choices.cp()) {
                        long others = (long) tp * pp * cp;
                        if (accelerators % others == 0) degrees(tp, pp, cp, (int) (accelerators / others));
                    }
                }
            }
        }

        private void degrees(int tp, int pp, int cp, int dp) {
            for (int ep : choices.ep()) {
                for (int vp : choices.vp()) {
                    if (vp > 1 && pp == 1) continue;
                    for (int zero : choices.zero()) {
                        for (int microBatch : choices.microBatch()) {
                            if (evaluated >= limit) return;
                            leastRecompute(new Layout(
                                    tp,
                                    pp,
                                    vp,
                                    dp,
                                    cp,
                                    ep,
                                    zero,
                                    microBatch,
                                    choices.recompute().getFirst(),
                                    choices.schedule()));
                        }
                    }
                }
            }
        }

        /// The first recomputation with which the layout fits.
        private void leastRecompute(Layout layout) {
            if (!LayoutRules.check(workload, layout, network, accelerators).isEmpty()) return;
            for (Recompute recompute : choices.recompute()) {
                Layout tried = layout.with(recompute);
                Rank rank = Rank.of(workload, chip, network, tried, format);
                double memory = TrainingMemory.of(rank).reservedBytes();
                evaluated++;
                if (memory <= chip.memoryBytes()) {
                    fitting.add(new Candidate(tried, TrainingStep.of(rank).seconds(), memory));
                    return;
                }
                if (closest == null || memory < closestBytes) {
                    closest = rank;
                    closestBytes = memory;
                }
            }
        }
    }
}
