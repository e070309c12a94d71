package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.AttentionConstants.Kernel;

/// Time of attention's core: scores, softmax, weighted values.
final class AttentionKernel {
    /// Backward needs 2.5 times the products of forward: the scores are computed again.
    static final double FUSED_BACKWARD_PRODUCTS = 2.5;

    /// Unfused, the scores are at hand: twice.
    static final double UNFUSED_BACKWARD_PRODUCTS = 2;

    /// Memory traffic of a score written out, forward and backward, bytes: masked, normalised, dropped
    /// out, in two and four bytes.
    static final double SCORE_BYTES_FORWARD = 13;

    static final double SCORE_BYTES_BACKWARD = 16;

    private AttentionKernel() {}

    /// Efficiency of a fused kernel by sequence and head size.
    /// `A · s / (s + s₀) · (1 − (1 − q) (128 − d)/64)` for heads d up to 128, of which q is what heads of 64
    /// reach; 0.9 of it above
    static double fusedEfficiency(double longest, double sequence, double headSize, AttentionConstants c) {
        double head = headSize > WIDE_HEAD
                ? WIDER_HEADS
                : Math.max(NARROWEST, 1 - (1 - c.halfHeadShare()) * (WIDE_HEAD - headSize) / HALF_HEAD);
        return longest * sequence / (sequence + c.sequenceHalf()) * head;
    }

    private static final double WIDE_HEAD = 128;
    private static final double HALF_HEAD = 64;
    private static final double WIDER_HEADS = 0.9;
    private static final double NARROWEST = 0.3;

    /// Efficiency of the unfused products: `0.72 d / (d + 32)`, and what an odd head size costs.
    static double unfusedEfficiency(double longest, double headSize) {
        return longest * headSize / (headSize + 32) * alignment(headSize);
    }

    /// Matrix units want head sizes in multiples of 8; others fall back to the vector unit (BLOOM trials
    /// with heads of 108 and 150).
    static double alignment(double headSize) {
        if (headSize % 64 == 0) return 1;
        if (headSize % 16 == 0) return 0.92;
        if (headSize % 8 == 0) return 0.85;
        return 0.07;
    }

    /// @param products      multiply-adds of scores and values times two, as the kernel computes them
    /// @param headSize      mean of query-key and value heads
    /// @param scores        scores written to memory, used by unfused kernels
    static double forwardSeconds(
            double products,
            double sequence,
            double headSize,
            double scores,
            AttentionConstants c,
            double peak,
            double streamRate) {
        return c.kernel() == Kernel.UNFUSED
                ? products / (peak * unfusedEfficiency(c.forwardEfficiency(), headSize))
                        + scores * SCORE_BYTES_FORWARD / streamRate
                : products / (peak * fusedEfficiency(c.forwardEfficiency(), sequence, headSize, c));
    }

    static double backwardSeconds(
            double products,
            double sequence,
            double headSize,
            double scores,
            AttentionConstants c,
            double peak,
            double streamRate) {
        return c.kernel() == Kernel.UNFUSED
                ? UNFUSED_BACKWARD_PRODUCTS * products / (peak * unfusedEfficiency(c.backwardEfficiency(), headSize))
                        + scores * SCORE_BYTES_BACKWARD / streamRate
                : FUSED_BACKWARD_PRODUCTS
                        * products
                        / (peak * fusedEfficiency(c.backwardEfficiency(), sequence, headSize, c));
    }
}
