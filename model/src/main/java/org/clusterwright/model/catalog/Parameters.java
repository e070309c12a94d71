package org.clusterwright.model.catalog;

import java.util.Map;

/// Parameters of an architecture by part, in closed form from its configuration.
///
/// Counted: embeddings (once if tied), norms, biases, routers, shared experts.
/// Not counted: layers that predict further tokens, towers for images.
///
/// @param embeddings    token and position tables and the logits' matrix if it is one of its own
/// @param mixers        attention, state-space and delta-net blocks
/// @param perceptrons   dense feed-forward networks
/// @param routedExperts experts that a token may be sent to
/// @param besideExperts routers, shared experts, projections to the experts' width
/// @param idleExperts   routed experts that one token does not visit
/// @param other         norms and the mixing of residual streams
public record Parameters(
        long embeddings,
        long mixers,
        long perceptrons,
        long routedExperts,
        long besideExperts,
        long idleExperts,
        long other) {

    /// All parameters that are stored.
    public long total() {
        return embeddings + mixers + perceptrons + routedExperts + besideExperts + other;
    }

    /// All parameters less the experts that a token does not visit; both embedding matrices are in it.
    public long active() {
        return total() - idleExperts;
    }

    public static Parameters of(Architecture a) {
        long mixers = 0;
        long perceptrons = 0;
        long routed = 0;
        long beside = 0;
        long idle = 0;
        long other = endNorms(a);
        for (Map.Entry<Block, Integer> counted : a.blocks().entrySet()) {
            Block block = counted.getKey();
            long n = counted.getValue();
            mixers += n * MixerParameters.of(a, block);
            other += n * (norms(a, block) + residualMixing(a, block));
            switch (block.part()) {
                case PERCEPTRON -> perceptrons += n * perceptron(a.hidden(), a.perceptron(), a.biases());
                case EXPERTS -> {
                    Experts e = requireExperts(a);
                    long one = perceptron(e.tokenWidth(a.hidden()), e.expert(), a.biases());
                    routed += n * e.count() * one;
                    idle += n * (e.count() - e.chosen()) * one;
                    beside += n * besideExperts(a, e);
                }
                case NONE -> {}
            }
        }
        mixers += relativeBiases(a);
        return new Parameters(embeddings(a), mixers, perceptrons, routed, beside, idle, other);
    }

    /// Token table, the logits' own table if untied, and learned positions: `V h (1 + untied) + positions h`.
    static long embeddings(Architecture a) {
        long tables = a.tiedEmbeddings() ? 1 : 2;
        return tables * a.vocabulary() * a.hidden() + (long) a.learnedPositions() * a.hidden();
    }

    /// One feed-forward network on tokens of a width: `matrices × width × inner`, and its biases.
    static long perceptron(long width, Perceptron p, boolean biases) {
        long weights = p.matrices() * width * p.width();
        return biases ? weights + (p.matrices() - 1L) * p.width() + width : weights;
    }

    /// Router, shared experts with their gate, and the way to the experts' width and back.
    static long besideExperts(Architecture a, Experts e) {
        long h = a.hidden();
        long router = h * e.count() + (a.biases() ? e.count() : 0);
        long shared = e.expert().matrices() * h * e.sharedWidth() + (e.sharedGate() ? h : 0);
        return router + shared + 2 * h * e.latentWidth();
    }

    private static long norm(Architecture a) {
        return (long) a.normalisation().parametersPerChannel() * a.hidden();
    }

    private static long norms(Architecture a, Block block) {
        long norms = block.single() ? 1 : a.normsPerLayer() + (block.crossAttention() ? 1 : 0);
        return norms * norm(a);
    }

    /// The norm before the logits, that of an encoder's output, that after the embedding.
    private static long endNorms(Architecture a) {
        int norms = 1 + (a.encoderLayers() > 0 ? 1 : 0) + (a.mixers().embeddingNorm() ? 1 : 0);
        return norms * norm(a);
    }

    /// Hyper-connections (arXiv:2409.19606): of c streams, before each of a layer's two parts, `(2 + c) c`
    /// mixing weights
    /// predicted from all of them, with as many biases and three scales.
    private static long residualMixing(Architecture a, Block block) {
        long c = a.mixers().residualStreams();
        if (c == 0) return 0;
        long weights = (2 + c) * c;
        return (block.single() ? 1 : 2) * (weights * c * a.hidden() + weights + 3);
    }

    /// T5: distance biases of the first layer of the encoder and of the decoder, a bucket and head each.
    private static long relativeBiases(Architecture a) {
        return 2L * a.mixers().relativeBiasBuckets() * a.attention().heads();
    }

    private static Experts requireExperts(Architecture a) {
        Experts experts = a.experts();
        if (experts == null) throw new IllegalStateException(a.id() + " has a block of experts and no experts");
        return experts;
    }
}
