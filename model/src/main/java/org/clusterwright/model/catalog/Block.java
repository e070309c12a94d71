package org.clusterwright.model.catalog;

/// One layer of an architecture: what mixes its tokens, and what works on each token after it.
///
/// @param crossAttention also attends to an encoder's output
/// @param compression    positions that one entry of a compressed key-value cache stands for, 0 = not compressed
public record Block(Mixer mixer, boolean crossAttention, int compression, Part part) {

    public enum Mixer {
        ATTENTION,
        MAMBA1,
        MAMBA2,
        DELTA_NET,
        NONE
    }

    public enum Part {
        PERCEPTRON,
        EXPERTS,
        NONE
    }

    /// A block of a pattern hybrid, which is a mixer or a perceptron but not both.
    public boolean single() {
        return mixer == Mixer.NONE || part == Part.NONE;
    }
}
