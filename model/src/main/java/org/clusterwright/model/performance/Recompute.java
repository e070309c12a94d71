package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.plan.Strategy;

/// Which share of the forward pass is run again in the backward pass, so that its results need not be kept.
///
/// @param matmul    of the matrix products
/// @param attention of attention's core
/// @param streaming of the memory-bound kernels
/// @param traffic   of the communication of the layer
/// @param kept      what stays in memory
public record Recompute(double matmul, double attention, double streaming, double traffic, Kept kept) {

    /// What a layer leaves in memory.
    public enum Kept {
        /// Everything that backward reads.
        ALL,
        /// What is dear to compute again: not the results of norms, activations, and up-projections of latent
        /// attention.
        COSTLY,
        /// The layers' inputs only.
        INPUTS
    }

    public static final Recompute NONE = new Recompute(0, 0, 0, 0, Kept.ALL);

    /// Attention's core where its scores were written to memory (Korthikanti et al. 2022, arXiv:2205.05198);
    /// with fused attention, which keeps none, the other results that are cheap to compute again.
    public static final Recompute SELECTIVE = new Recompute(0, 1, 0, 0, Kept.ALL);

    public static final Recompute FULL = new Recompute(1, 1, 1, 1, Kept.INPUTS);

    /// Norms and activations, as a share of a layer's memory-bound kernels.
    private static final double CHEAP_STREAMING = 0.4;

    /// Up-projections of latent attention, as a share of a layer's matrix products.
    private static final double LATENT_UP_PROJECTIONS = 0.12;

    public static Recompute of(Strategy.Recompute recompute) {
        return switch (recompute) {
            case NONE -> NONE;
            case SELECTIVE -> SELECTIVE;
            case FULL -> FULL;
        };
    }

    /// As a plan says it.
    Strategy.Recompute named() {
        if (equals(NONE)) return Strategy.Recompute.NONE;
        return kept == Kept.INPUTS ? Strategy.Recompute.FULL : Strategy.Recompute.SELECTIVE;
    }

    /// What it comes to with the attention kernels of a software.
    Recompute with(Workload workload) {
        boolean fused = workload.stack().attentionKernel() != AttentionConstants.Kernel.UNFUSED;
        if (!fused || !equals(SELECTIVE)) return this;
        boolean latent = workload.architecture().attention().latent() != null;
        return new Recompute(latent ? LATENT_UP_PROJECTIONS : 0, 0, CHEAP_STREAMING, 0, Kept.COSTLY);
    }
}
