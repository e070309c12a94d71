package org.clusterwright.model.performance;

/// The update of the weights, bound by memory.
final class Optimiser {
    /// Adam in mixed precision: gradient, master weight and two moments read, all but the gradient
    /// written, and the 16-bit weight.
    static final double BYTES_PER_PARAMETER = 34;

    private Optimiser() {}

    static double seconds(Rank rank, Share share) {
        if (rank.workload().settings().adaptersOnly()) return 0;
        double held = rank.layout().zero() == 0 ? share.parameters() : share.shardedParameters();
        return BYTES_PER_PARAMETER * held / rank.streamBytesPerSecond();
    }
}
