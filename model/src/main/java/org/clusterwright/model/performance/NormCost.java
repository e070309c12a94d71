package org.clusterwright.model.performance;

/// Norms and residuals: a layer has two of each, one for each of its parts.
final class NormCost {
    private NormCost() {}

    /// Bytes per token of one part's norm and residual, forward.
    static double bytesPerPart(Rank rank) {
        double channels = rank.workload().architecture().hidden() / rank.sequenceShards();
        int streams = Math.max(1, rank.workload().architecture().mixers().residualStreams());
        return streams * channels * rank.workload().stack().normBytesPerChannel() / 2;
    }
}
