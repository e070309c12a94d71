package org.clusterwright.model.evaluate;

import static org.clusterwright.model.quantity.Units.ACCELERATOR;
import static org.clusterwright.model.quantity.Units.BYTE;
import static org.clusterwright.model.quantity.Units.FLOP;
import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.SECOND;
import static org.clusterwright.model.quantity.Units.STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.measure.Unit;
import org.clusterwright.model.ledger.Breakdown;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.performance.Checkpointing;
import org.clusterwright.model.performance.Goodput;
import org.clusterwright.model.performance.MemoryPart;
import org.clusterwright.model.performance.Part;
import org.clusterwright.model.performance.TrainingEstimate;
import org.jspecify.annotations.Nullable;

/// What the training engine found, put on the ledger with its breakdown and the ids of what it rests on.
///
/// @param estimate absent when something it needs is unknown
/// @param reads    ids of the inputs that step and memory rest on
/// @param missing  paths of what is unknown
record RunResults(Ledger ledger, @Nullable TrainingEstimate estimate, Set<String> reads, Set<String> missing) {

    Result step() {
        return found(
                "performance.step_seconds",
                "Step time",
                SECOND.divide(STEP),
                each -> each.step().seconds(),
                each -> new Breakdown(
                        "Found by the training engine, for " + Choices.layout(each.layout()) + ".",
                        parts(each.step().parts(), Part::label)));
    }

    Result flops() {
        return found(
                "performance.model_flops_per_step",
                "Model FLOPs a step",
                FLOP.divide(STEP),
                TrainingEstimate::modelFlopsPerStep,
                each -> Breakdown.of("Three times the forward pass, causal attention at half, nothing recomputed."));
    }

    Result memory() {
        return found(
                "performance.memory_bytes_per_accelerator",
                "Memory reserved on the fullest accelerator",
                BYTE.divide(ACCELERATOR),
                each -> each.memory().reservedBytes(),
                each -> new Breakdown(
                        "Found by the training engine.", parts(each.memory().parts(), MemoryPart::label)));
    }

    /// @param goodput absent when something it needs is unknown
    Result goodput(@Nullable Goodput goodput, Set<String> rests) {
        String id = "performance.goodput";
        String label = "Goodput";
        if (goodput == null) {
            return ledger.result(Result.absent(id, label, ONE, rests, missing));
        }
        Checkpointing saved = goodput.checkpointing();
        String sentence = String.format(
                Locale.ROOT,
                "An interruption every %.1f h, a checkpoint every %.1f min that takes %.1f s, %.1f min to train again"
                        + " (Daly 2006).",
                goodput.mtbfSeconds() / 3600,
                saved.intervalSeconds() / 60,
                saved.writeSeconds(),
                saved.restartSeconds() / 60);
        return ledger.result(Result.of(id, label, ONE, goodput.productiveShare(), Breakdown.of(sentence), rests));
    }

    Result count(String id, String label, long accelerators, Set<String> rests) {
        return ledger.result(
                accelerators == 0
                        ? Result.absent(id, label, ACCELERATOR, rests, Set.of("groups"))
                        : Result.of(
                                id,
                                label,
                                ACCELERATOR,
                                (double) accelerators,
                                Breakdown.of("Counted over the racks."),
                                rests));
    }

    private Result found(
            String id,
            String label,
            Unit<?> unit,
            Function<TrainingEstimate, Double> value,
            Function<TrainingEstimate, Breakdown> why) {
        return ledger.result(
                estimate == null
                        ? Result.absent(id, label, unit, reads, missing)
                        : Result.of(id, label, unit, value.apply(estimate), why.apply(estimate), reads));
    }

    private static <P> List<Breakdown.Part> parts(Map<P, Double> found, Function<P, String> label) {
        var parts = new ArrayList<Breakdown.Part>();
        found.forEach((part, value) -> {
            if (value > 0) {
                parts.add(new Breakdown.Part(label.apply(part), value));
            }
        });
        return parts;
    }
}
