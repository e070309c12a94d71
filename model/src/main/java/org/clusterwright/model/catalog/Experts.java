package org.clusterwright.model.catalog;

/// The experts of a mixture-of-experts architecture.
///
/// @param count        routed experts of a layer
/// @param chosen       experts that each token is sent to
/// @param expert       one routed expert
/// @param sharedWidth  inner width of all shared experts together, 0 without any
/// @param sharedGate   the shared experts have a gate of their own
/// @param latentWidth  width in which the routed experts work, 0 = that of the residual stream
/// @param denseLayers  leading layers without experts
/// @param groups       groups in which the experts lie, 1 = no groups
/// @param chosenGroups groups among whose experts a token's are chosen
/// @param every        of the layers after them, each n-th has experts
public record Experts(
        int count,
        int chosen,
        Perceptron expert,
        int sharedWidth,
        boolean sharedGate,
        int latentWidth,
        int groups,
        int chosenGroups,
        int denseLayers,
        int every) {

    /// Does this layer, counted from 0, hold experts?
    public boolean holds(int layer) {
        return layer >= denseLayers && (layer - denseLayers) % every == every - 1;
    }

    /// Width of a token while it is at its experts.
    public int tokenWidth(int hidden) {
        return latentWidth > 0 ? latentWidth : hidden;
    }
}
