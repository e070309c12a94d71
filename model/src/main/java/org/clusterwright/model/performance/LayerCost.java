package org.clusterwright.model.performance;

/// The time of one layer's parts, forward and backward, as its operations are named one after the other.
final class LayerCost {
    /// Backward, memory-bound kernels read what forward wrote and the gradients as well.
    static final double BACKWARD_STREAM = 1.8;

    final Pass forward = new Pass();
    final Pass backward = new Pass();
    final Rank rank;

    LayerCost(Rank rank) {
        this.rank = rank;
    }

    /// A projection of m tokens from k to n channels. Backward: gradients of the input (m × k) and of the
    /// weights (k × n).
    void product(double m, double n, double k) {
        product(m, n, k, 1, 1);
    }

    /// @param groups         projections side by side, each of m tokens
    /// @param quantisedShare of the quantisation that is not fused into another kernel
    void product(double m, double n, double k, double groups, double quantisedShare) {
        forward.matmul += rank.narrowSeconds(m, n, k, groups);
        backward.matmul += rank.narrowSeconds(m, k, n, groups);
        if (!rank.workload().settings().adaptersOnly()) backward.matmul += rank.narrowSeconds(k, n, m, groups);
        forward.quantisation += rank.quantiseSeconds(quantisedShare * groups * m * k);
        backward.quantisation += rank.quantiseSeconds(quantisedShare * groups * m * n);
    }

    /// A projection that stays at 16 bits: routers, logits.
    void wideProduct(double m, double n, double k) {
        forward.matmul += rank.wideSeconds(m, n, k);
        backward.matmul += rank.wideSeconds(m, k, n);
        if (!rank.workload().settings().adaptersOnly()) backward.matmul += rank.wideSeconds(k, n, m);
    }

    /// A memory-bound kernel by the bytes that it moves forward.
    void stream(double bytes) {
        forward.streaming += rank.streamSeconds(bytes);
        backward.streaming += BACKWARD_STREAM * rank.streamSeconds(bytes);
    }

    /// The traffic before and after a part that is sharded over the tensor parallel group: two collectives
    /// forward, two backward,
    /// and with sequence parallelism one gather again, because the input was kept sharded.
    void tensorTraffic() {
        int tp = rank.layout().tp();
        if (tp <= 1) return;
        var settings = rank.workload().settings();
        double bytes = 2 * rank.tokens() * rank.workload().architecture().hidden();
        double overlap = settings.tensorOverlap() ? rank.workload().stack().tensorOverlap() : 0;
        double seconds = (1 - overlap)
                * (settings.sequenceParallel()
                        ? 2 * rank.collectives().gatherSeconds(bytes, tp, 1)
                        : rank.collectives().allReduceSeconds(bytes, tp, 1));
        forward.tensor += seconds;
        backward.tensor += settings.sequenceParallel() ? 1.25 * seconds : seconds;
    }

    /// The host launches a layer's kernels one by one: no pass is faster than that.
    ///
    /// @param seconds least time of the forward pass
    void hostFloor(double seconds) {
        forward.host += Math.max(0, seconds - forward.busySeconds());
        backward.host += Math.max(0, 2 * seconds - backward.busySeconds());
    }

    /// DualPipe runs the exchange of one micro-batch beside the computation of another, and gives it 20 of 132
    /// multiprocessors for the time (DeepSeek-V3, arXiv:2412.19437, 3.2.2).
    static final double EXCHANGE_SHARE_OF_CHIP = 20.0 / 132;

    /// Forward of one micro-batch stands beside backward of another, so that both passes count together.
    void hideExchange() {
        double exchange = forward.exchange + backward.exchange;
        if (exchange == 0) return;
        double beside = Math.min(exchange, forward.computationSeconds() + backward.computationSeconds());
        double left = (exchange - beside + EXCHANGE_SHARE_OF_CHIP * beside) / exchange;
        forward.exchange *= left;
        backward.exchange *= left;
    }
}
