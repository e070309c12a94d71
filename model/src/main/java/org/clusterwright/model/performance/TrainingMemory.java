package org.clusterwright.model.performance;

import java.util.EnumMap;
import java.util.Map;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.performance.Recompute.Kept;
import org.clusterwright.model.plan.Strategy;

/// Memory of the fullest accelerator: states of its parameters, activations by schedule, the peak at the logits.
final class TrainingMemory {
    /// Master weight and two moments in 32 bits.
    static final double OPTIMISER_BYTES = 12;

    /// Logits in 32 bits, their gradient, and the 16-bit copy that the product wrote.
    static final double LOGIT_BYTES = 10;

    /// Layers whose weights are gathered at a time: the one in use and the next.
    private static final int GATHERED_LAYERS = 2;

    private TrainingMemory() {}

    static MemoryUse of(Rank rank) {
        Map<MemoryPart, Double> parts = new EnumMap<>(MemoryPart.class);
        addStates(rank, parts);
        addActivations(rank, parts);
        var stack = rank.workload().stack();
        double context = stack.contextBytes();
        parts.put(MemoryPart.CONTEXT, context);
        double used = new MemoryUse(parts).reservedBytes();
        parts.put(MemoryPart.FRAGMENTATION, used * (stack.reservedFactor() - 1));
        return new MemoryUse(parts);
    }

    /// 2 bytes a weight, the gradient as the software keeps it, 12 bytes of optimiser; each sharded over
    /// the replicas from its ZeRO stage on.
    /// A pipeline's end stages hold a whole embedding table beside their layers.
    private static void addStates(Rank rank, Map<MemoryPart, Double> parts) {
        Layout l = rank.layout();
        Architecture a = rank.workload().architecture();
        Share share = Share.of(rank.workload().composition().parameters(), l);
        double table = l.pp() == 1 ? 0 : (double) a.vocabulary() * a.hidden() / l.tp() * (1 - tables(a) / l.pp());
        double held = share.parameters() + table;
        double sharded = share.shardedParameters() + table / share.denseReplicas();
        double copies = l.schedule() == Strategy.Schedule.DUAL_PIPE ? 2 : 1;
        boolean frozen = rank.workload().settings().adaptersOnly();
        boolean weightsStay = l.zero() < 3 || l.pp() > 1;
        parts.put(MemoryPart.WEIGHTS, weightsStay ? 2 * held * copies : 0);
        double gradientBytes = rank.workload().stack().gradientBytes();
        boolean gradientsStay = l.zero() < 2 || (l.zero() == 3 && l.pp() > 1);
        parts.put(MemoryPart.GRADIENTS, frozen ? 0 : gradientBytes * (gradientsStay ? held : sharded));
        parts.put(MemoryPart.OPTIMISER, frozen ? 0 : OPTIMISER_BYTES * (l.zero() == 0 ? held : sharded));
        int layers = Math.max(1, rank.workload().composition().layers() / l.pp());
        double gathered = weightsStay
                ? 0
                : 2
                        * (GATHERED_LAYERS * share.parameters() / layers
                                + tables(a) * a.vocabulary() * (double) a.hidden() / l.tp());
        parts.put(MemoryPart.GATHERED_WEIGHTS, gathered);
    }

    private static double tables(Architecture a) {
        return a.tiedEmbeddings() ? 1 : 2;
    }

    /// The first stage holds the most micro-batches, the last one the logits: the fuller of the two counts.
    private static void addActivations(Rank rank, Map<MemoryPart, Double> parts) {
        Layout l = rank.layout();
        Architecture a = rank.workload().architecture();
        int layers = rank.workload().composition().layers();
        Kept what = l.recompute().kept();
        double kept = Activations.bytes(rank, what);
        double rerun = what == Kept.ALL ? 0 : Activations.bytes(rank, Kept.ALL) / layers;
        var cut = rank.workload().stack().stageCut();
        double first = kept * Activations.inFlight(l, cut, layers, rank.microBatches()) + rerun;
        double last = kept / l.pp() + rerun;
        double logits = LOGIT_BYTES * rank.tokens() * a.vocabulary() / l.tp();
        boolean lastIsFuller = l.pp() == 1 || last + logits > first;
        parts.put(MemoryPart.ACTIVATIONS, lastIsFuller ? last : first);
        parts.put(MemoryPart.LOGITS, lastIsFuller ? logits : 0);
    }
}
