package org.clusterwright.model.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an architecture has beside plain attention: other mixers of tokens, and small parts that carry parameters.
///
/// @param letters     one letter a layer. Layers of two parts: `a` attention, `m` Mamba-1, `g` gated delta net.
///                    Single-part blocks: `M` Mamba-2, `*` attention, `E` experts, `-` perceptron.
/// Empty = attention throughout
/// @param singleParts the letters name single-part blocks
/// @param indexer     chooses the positions that sparse attention reads
/// @param compressed  attention over compressed caches
/// @param residualStreams  parallel residual streams with learned mixing (hyper-connections), 0 = one plain stream
/// @param attentionGate    a gate as wide as the heads on the attention's output
/// @param sinks            one learned sink a head
/// @param relativePositions a position projection a layer (Transformer-XL)
/// @param embeddingNorm    a norm after the embedding
/// @param relativeBiasBuckets learned distance biases of the first layer (T5), 0 without
public record Mixers(
        String letters,
        boolean singleParts,
        @Nullable Mamba1 mamba1,
        @Nullable Mamba2 mamba2,
        @Nullable DeltaNet deltaNet,
        @Nullable Indexer indexer,
        @Nullable Compressed compressed,
        int residualStreams,
        boolean attentionGate,
        boolean sinks,
        boolean relativePositions,
        boolean embeddingNorm,
        int relativeBiasBuckets) {

    /// Selective state space (arXiv:2312.00752).
    public record Mamba1(int inner, int state, int timeStepRank, int convolution) {}

    /// State-space duality (arXiv:2405.21060).
    public record Mamba2(int heads, int headSize, int state, int groups, int convolution) {
        public int inner() {
            return heads * headSize;
        }
    }

    /// Gated delta net (arXiv:2412.06464).
    public record DeltaNet(int keyHeads, int keySize, int valueHeads, int valueSize, int convolution) {
        public int keyWidth() {
            return keyHeads * keySize;
        }

        public int valueWidth() {
            return valueHeads * valueSize;
        }
    }

    /// Lightning indexer of sparse attention: heads, their width, positions it chooses.
    public record Indexer(int heads, int size, int chosen) {}

    /// One shared key-value vector a position, caches compressed by layer, and an output projection of low rank.
    ///
    /// @param ratios positions an entry stands for, by layer; 0 = window only
    public record Compressed(List<Integer> ratios, int outputGroups, int outputRank) {
        public Compressed {
            ratios = List.copyOf(ratios);
        }
    }

    /// Attention and nothing else.
    public static Mixers plain() {
        return new Mixers("", false, null, null, null, null, null, 0, false, false, false, false, 0);
    }

    char letter(int layer) {
        return letters.isEmpty() ? 'a' : letters.charAt(layer);
    }

    int compression(int layer) {
        return compressed == null ? 0 : compressed.ratios().get(layer);
    }
}
