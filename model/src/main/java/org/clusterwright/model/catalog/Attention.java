package org.clusterwright.model.catalog;

import org.jspecify.annotations.Nullable;

/// The attention of an architecture. Multi-head has as many key-value heads as heads, multi-query has one.
///
/// @param headSize      width of a query and of a key head, where it is not [Latent]
/// @param windowTokens  positions that a windowed layer sees, 0 without a window
/// @param windowedShare share of the attention layers that are windowed
public record Attention(
        int heads,
        int keyValueHeads,
        int headSize,
        @Nullable Latent latent,
        int windowTokens,
        double windowedShare,
        QueryKeyNorm queryKeyNorm) {

    /// Norm of queries and keys: none, one weight a channel of a head, or one a channel of all heads.
    public enum QueryKeyNorm {
        NONE,
        HEAD,
        FULL
    }

    /// Multi-head latent attention (DeepSeek-V2, arXiv:2405.04434): keys and values come from a narrow shared vector.
    ///
    /// @param queryRank    width of the compressed query, 0 = not compressed
    /// @param keyValueRank width of the shared key-value vector
    /// @param plainSize    width of a query or key head without position
    /// @param rotarySize   width of its rotary part, one key for all heads
    /// @param valueSize    width of a value head
    public record Latent(int queryRank, int keyValueRank, int plainSize, int rotarySize, int valueSize) {}

    /// Width of a query or key head.
    public int scoreSize() {
        return latent == null ? headSize : latent.plainSize() + latent.rotarySize();
    }

    /// Width of a value head.
    public int valueSize() {
        return latent == null ? headSize : latent.valueSize();
    }
}
