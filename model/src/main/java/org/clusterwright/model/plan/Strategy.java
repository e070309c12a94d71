package org.clusterwright.model.plan;

/// How the run is laid over its accelerators: left to the search, or given.
public sealed interface Strategy {

    /// The best that a bounded search finds.
    record Automatic() implements Strategy {}

    /// As stated. Data parallel degree is what remains: accelerators ÷ (tp · pp · cp).
    ///
    /// @param tp         tensor parallel degree
    /// @param pp         pipeline stages
    /// @param vp         virtual stages a pipeline stage, 1 when not interleaved
    /// @param cp         context parallel degree
    /// @param ep         expert parallel degree, 1 for a dense model
    /// @param zero       what is sharded over the data parallel group: 0 nothing, 1 optimiser, 2 gradients
    /// too, 3 weights too
    /// @param microBatch sequences that pass the pipeline together
    record Given(
            @Range(min = 1, max = 65_536) int tp,
            @Range(min = 1, max = 65_536) int pp,
            @Range(min = 1, max = 1024) int vp,
            @Range(min = 1, max = 65_536) int cp,
            @Range(min = 1, max = 65_536) int ep,
            @Range(min = 0, max = 3) int zero,
            @Range(min = 1, max = 1_000_000) int microBatch,
            Recompute recompute,
            Schedule schedule)
            implements Strategy {}

    /// What of the forward pass is run again in the backward pass to save memory.
    enum Recompute {
        NONE,
        SELECTIVE,
        FULL
    }

    /// In which order a pipeline stage runs its micro-batches. Interleaving is said by `vp`.
    enum Schedule {
        ONE_FORWARD_ONE_BACKWARD,
        ZERO_BUBBLE,
        DUAL_PIPE
    }
}
