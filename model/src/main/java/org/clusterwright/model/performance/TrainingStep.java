package org.clusterwright.model.performance;

import java.util.EnumMap;
import java.util.Map;

/// The time of one optimiser step, put together from layers, pipeline, data parallelism and optimiser.
///
/// `T = m · slowest stage + bubble · mean stage + traffic between stages + data parallel traffic +
/// optimiser`, and stragglers on all of it
final class TrainingStep {
    private TrainingStep() {}

    static StepTime of(Rank rank) {
        var forward = new Pass();
        var backward = new Pass();
        addBlocks(rank, forward, backward);
        LayerCost logits = LayerCosts.logits(rank);
        Layout layout = rank.layout();
        var stack = rank.workload().stack();
        int m = rank.microBatches();
        int layers = layers(rank);

        double again = recomputeSeconds(layout.recompute(), forward);
        double blocks = forward.seconds() + backward.seconds() + again;
        double last = logits.forward.seconds() + logits.backward.seconds();
        double mean = (blocks + last) / layout.pp();
        double slowest = PipelineCut.slowestSeconds(
                stack.stageCut(), layers, blocks / layers, last, layout.pp(), layout.pp() * layout.vp());
        double overhead = stack.microBatchOverheadSeconds();
        double bubble =
                PipelineSchedule.bubbleStages(layout.schedule(), layout.pp(), layout.vp(), m) * (mean + overhead);

        forward.add(backward, 1);
        forward.add(logits.forward, 1);
        forward.add(logits.backward, 1);
        double share = (double) m / layout.pp();
        Map<Part, Double> parts = new EnumMap<>(Part.class);
        parts.put(Part.MATRIX_PRODUCTS, share * forward.matmul);
        parts.put(Part.ATTENTION, share * forward.attention);
        parts.put(Part.MEMORY_BOUND, share * forward.streaming);
        parts.put(Part.QUANTISATION, share * forward.quantisation);
        parts.put(Part.RECOMPUTATION, share * again);
        parts.put(Part.HOST, share * forward.host + m * overhead);
        parts.put(Part.TENSOR_PARALLEL, share * forward.tensor);
        parts.put(Part.CONTEXT_PARALLEL, share * forward.context);
        parts.put(Part.EXPERT_EXCHANGE, share * forward.exchange);
        parts.put(Part.STAGE_IMBALANCE, m * (slowest - mean));
        parts.put(Part.PIPELINE_BUBBLE, bubble);
        parts.put(Part.PIPELINE_TRAFFIC, pipelineTrafficSeconds(rank));
        Share held = Share.of(rank.workload().composition().parameters(), layout);
        double collective = DataParallel.collectiveSeconds(rank, held);
        parts.put(Part.DATA_PARALLEL, DataParallel.exposedSeconds(rank, collective, slowest));
        parts.put(Part.OPTIMISER, Optimiser.seconds(rank, held));
        parts.put(Part.STRAGGLERS, stragglerShare(rank) * new StepTime(parts).seconds());
        return new StepTime(parts);
    }

    /// Every block of the architecture, and the layers that predict further tokens, which are as the last one.
    private static void addBlocks(Rank rank, Pass forward, Pass backward) {
        int further = rank.workload().settings().predictionLayers();
        LayerCost lastCost = null;
        for (Composition.Part part : rank.workload().composition().parts()) {
            lastCost = LayerCosts.of(rank, part.block());
            forward.add(lastCost.forward, part.times());
            backward.add(lastCost.backward, part.times());
        }
        if (lastCost != null && further > 0) {
            forward.add(lastCost.forward, further);
            backward.add(lastCost.backward, further);
        }
    }

    private static int layers(Rank rank) {
        return rank.workload().composition().layers()
                + rank.workload().settings().predictionLayers();
    }

    private static double recomputeSeconds(Recompute r, Pass forward) {
        return r.matmul() * (forward.matmul + forward.quantisation)
                + r.attention() * forward.attention
                + r.streaming() * forward.streaming
                + r.traffic() * (forward.tensor + forward.context + forward.exchange);
    }

    /// Activations to the next stage and gradients back, for each virtual stage.
    private static double pipelineTrafficSeconds(Rank rank) {
        Layout l = rank.layout();
        if (l.pp() <= 1) return 0;
        double bytes = 2 * rank.tokens() * rank.workload().architecture().hidden() / rank.sequenceShards();
        double message = rank.collectives().messageSeconds(bytes, l.tp() * l.cp() * l.dp());
        return (1 - rank.workload().stack().pipelineOverlap()) * rank.microBatches() * 2.0 * l.vp() * message;
    }

    /// The slowest of many sets the pace: grows with the logarithm of how many there are.
    private static double stragglerShare(Rank rank) {
        double groups = rank.layout().accelerators()
                / (double) Math.max(8, rank.collectives().domain());
        return rank.workload().stack().stragglerShare() * Math.max(0, Collectives.log2(groups));
    }
}
