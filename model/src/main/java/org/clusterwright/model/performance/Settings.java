package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.SoftwareStack;

/// What a run sets in its software beside the parallel layout.
///
/// @param sequenceParallel     norms and residuals are sharded over the tensor parallel group
/// @param tensorOverlap        tensor parallel traffic runs beside computation
/// @param exchangeOverlap      the expert exchange runs beside computation
/// @param deduplicatedExchange a token is sent to a server once
/// @param mixerLaunches        share of the host's launches of attention and its kin that is left: 1,
/// or less with captured graphs
/// @param expertLaunches       the same of experts and dense networks
/// @param fusedExperts         one kernel for an expert's activation, copies and quantisation
/// @param attentionSpeedup     attention in a narrower format than 16 bits, 1 = not
/// @param packedShare          attention of sequences packed from short samples, share of that of whole ones
/// @param adaptersOnly         weights are frozen, only low-rank adapters learn (LoRA)
/// @param predictionLayers     further layers that predict later tokens, each with a logits pass
public record Settings(
        boolean sequenceParallel,
        boolean tensorOverlap,
        boolean exchangeOverlap,
        boolean deduplicatedExchange,
        double mixerLaunches,
        double expertLaunches,
        boolean fusedExperts,
        double attentionSpeedup,
        double packedShare,
        boolean adaptersOnly,
        int predictionLayers) {

    /// What the software does when nothing is said.
    public static Settings of(SoftwareStack stack) {
        return new Settings(
                stack.sequenceParallel(), true, false, stack.deduplicatedExchange(), 1, 1, false, 1, 1, false, 0);
    }
}
