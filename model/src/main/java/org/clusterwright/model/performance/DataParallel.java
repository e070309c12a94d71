package org.clusterwright.model.performance;

/// Gradients and weights between the ranks that train on different data.
final class DataParallel {
    /// Gathers and reductions for each micro-batch when weights are sharded: weights forward, weights
    /// backward, gradients.
    private static final double SHARDED_WEIGHT_PASSES = 3;

    private DataParallel() {}

    /// Seconds of one collective over all weights that this rank works with: the dense ones among all replicas,
    /// the experts among the replicas of the same experts.
    static double collectiveSeconds(Rank rank, Share share) {
        Collectives c = rank.collectives();
        double dense = c.gatherSeconds(
                2 * share.denseParameters(),
                share.denseReplicas(),
                rank.layout().tp());
        if (share.expertParameters() == 0) return dense;
        return dense + c.gatherSeconds(2 * share.expertParameters(), share.expertReplicas(), share.expertStride());
    }

    /// What is not hidden, for a whole step.
    ///
    /// Weights or gradients sharded, for each micro-batch of computation C and traffic T:
    /// `max(C + i min(C, T), T) + (1 − o) min(C, T) − C`. Else, and in a pipeline, which keeps weights and
    /// gradients whole until its
    /// last micro-batch, once a step a reduction and a gather: `2 T (1 − o)`.
    ///
    /// @param collective   seconds of one collective over the weights
    /// @param computation  seconds of computation for one micro-batch
    static double exposedSeconds(Rank rank, double collective, double computation) {
        if (rank.workload().settings().adaptersOnly()) return 0;
        var stack = rank.workload().stack();
        Layout l = rank.layout();
        int m = rank.microBatches();
        if (l.zero() < 2 || l.pp() > 1) return 2 * collective * (1 - stack.dataOverlap());
        double traffic = collective * (l.zero() == 2 ? 1 + 2.0 / m : SHARDED_WEIGHT_PASSES);
        double both = Math.min(computation, traffic);
        double together =
                Math.max(computation + stack.interference() * both, traffic) + (1 - stack.dataOverlap()) * both;
        return m * (together - computation);
    }
}
