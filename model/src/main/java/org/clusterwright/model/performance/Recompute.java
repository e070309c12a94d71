package org.clusterwright.model.performance;

import org.clusterwright.model.plan.Strategy;

/// Which share of the forward pass is run again in the backward pass, so that its results need not be kept.
///
/// @param matmul    of the matrix products
/// @param attention of attention's core
/// @param streaming of the memory-bound kernels
/// @param traffic   of the communication of the layer
/// @param kept      of the activations that are still kept, 0 = only the layers' inputs
public record Recompute(double matmul, double attention, double streaming, double traffic, double kept) {

    public static final Recompute NONE = new Recompute(0, 0, 0, 0, 1);

    /// Attention's core only (Korthikanti et al. 2022, arXiv:2205.05198).
    public static final Recompute SELECTIVE = new Recompute(0, 1, 0, 0, 1);

    public static final Recompute FULL = new Recompute(1, 1, 1, 1, 0);

    public static Recompute of(Strategy.Recompute recompute) {
        return switch (recompute) {
            case NONE -> NONE;
            case SELECTIVE -> SELECTIVE;
            case FULL -> FULL;
        };
    }
}
