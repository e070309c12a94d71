package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.Block;
import org.clusterwright.model.plan.Strategy;

/// The time of a block of the architecture, and that of what stands after all of them.
final class LayerCosts {
    private LayerCosts() {}

    static LayerCost of(Rank rank, Block block) {
        var cost = new LayerCost(rank);
        switch (block.mixer()) {
            case ATTENTION -> AttentionCost.add(cost, block);
            case MAMBA1 -> StateSpaceCost.mamba1(cost);
            case MAMBA2 -> StateSpaceCost.mamba2(cost);
            case DELTA_NET -> StateSpaceCost.deltaNet(cost);
            case NONE -> {}
        }
        switch (block.part()) {
            case PERCEPTRON -> PerceptronCost.add(cost);
            case EXPERTS -> ExpertCost.add(cost);
            case NONE -> {}
        }
        if (rank.layout().schedule() == Strategy.Schedule.DUAL_PIPE) cost.hideExchange();
        cost.hostFloor(hostSeconds(rank, block));
        return cost;
    }

    /// Least time of a layer's forward pass: half of it for a mixer, half for a dense part, more for one
    /// with experts.
    private static double hostSeconds(Rank rank, Block block) {
        var stack = rank.workload().stack();
        var settings = rank.workload().settings();
        double mixer = block.mixer() == Block.Mixer.NONE ? 0 : 0.5;
        double experts =
                stack.hostExpertFactor() * (settings.deduplicatedExchange() ? stack.hostDeduplicatedFactor() : 1);
        double part = switch (block.part()) {
            case NONE -> 0;
            case PERCEPTRON -> 0.5;
            case EXPERTS -> Math.max(0.5, experts - 0.5);
        };
        return stack.hostSecondsPerLayer() * (settings.mixerLaunches() * mixer + settings.expertLaunches() * part);
    }

    /// Logits over the vocabulary and the loss, once for the next token and once for each further one that
    /// is predicted.
    static LayerCost logits(Rank rank) {
        var cost = new LayerCost(rank);
        var architecture = rank.workload().architecture();
        double columns = architecture.vocabulary() / (double) rank.layout().tp();
        int passes = 1 + rank.workload().settings().predictionLayers();
        for (int pass = 0; pass < passes; pass++) {
            cost.wideProduct(rank.tokens(), columns, architecture.hidden());
            cost.forward.streaming +=
                    rank.workload().stack().bytesPerLogit() * rank.tokens() * columns / rank.streamBytesPerSecond();
        }
        return cost;
    }
}
