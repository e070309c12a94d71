package org.clusterwright.model.performance;

import java.util.Map;
import java.util.Objects;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.Block;
import org.clusterwright.model.catalog.Experts;

/// Bytes that a micro-batch leaves behind in a layer until its backward pass (Korthikanti et al. 2022,
/// arXiv:2205.05198, table 2,
/// carried over to grouped queries, gated networks, experts and fused attention). 16 bits an element.
final class Activations {
    private Activations() {}

    /// Everything that backward needs, summed over all layers, for one micro-batch.
    static double keptBytes(Rank rank) {
        double bytes = 0;
        for (Map.Entry<Block, Integer> counted :
                rank.workload().architecture().blocks().entrySet()) {
            bytes += counted.getValue() * bytesOf(rank, counted.getKey());
        }
        return bytes;
    }

    /// Only the inputs of the layers, from which the rest is computed again.
    static double inputBytes(Rank rank) {
        var a = rank.workload().architecture();
        return (a.layers() + a.encoderLayers()) * 2.0 * rank.tokens() * a.hidden() / rank.sequenceShards();
    }

    static double bytesOf(Rank rank, Block block) {
        Architecture a = rank.workload().architecture();
        double t = rank.layout().tp();
        double channels = a.hidden() / rank.sequenceShards();
        double perToken = block.single() ? 0 : 2 * channels;
        perToken += switch (block.mixer()) {
            case ATTENTION -> attention(rank, a, channels, t) * (block.crossAttention() ? 2 : 1);
            case MAMBA1 ->
                4 * channels
                        + 2 * 5.0 * Objects.requireNonNull(a.mixers().mamba1()).inner() / t;
            case MAMBA2 ->
                4 * channels
                        + 2 * 5.0 * Objects.requireNonNull(a.mixers().mamba2()).inner() / t;
            case DELTA_NET ->
                4 * channels
                        + 2
                                * 5.0
                                * Objects.requireNonNull(a.mixers().deltaNet()).valueWidth()
                                / t;
            case NONE -> 0;
        };
        perToken += switch (block.part()) {
            case PERCEPTRON ->
                4 * channels + 2.0 * a.perceptron().matrices() * a.perceptron().width() / t;
            case EXPERTS -> experts(a, Objects.requireNonNull(a.experts()), channels, t);
            case NONE -> 0;
        };
        return rank.tokens() * perToken;
    }

    /// Norm's and projection's inputs, queries, keys and values, the output and its statistics; unfused
    /// also the scores,
    /// `5 s` bytes a head, unless attention is recomputed.
    private static double attention(Rank rank, Architecture a, double channels, double t) {
        var attention = a.attention();
        double keys = attention.latent() == null ? attention.keyValueHeads() : attention.heads();
        double projected = (attention.heads() + keys) * attention.scoreSize() + keys * attention.valueSize();
        double output = attention.heads() * (double) attention.valueSize();
        boolean scoresKept = rank.attention().kernel() == AttentionConstants.Kernel.UNFUSED
                && rank.layout().recompute().attention() == 0;
        double scores = scoresKept ? 5.0 * rank.workload().sequence() * attention.heads() : 0;
        return 4 * channels + (2 * (projected + output) + 4.0 * attention.heads() + scores) / t;
    }

    /// Of each routed row its copy, both inner results and the output; the shared experts as a dense network.
    private static double experts(Architecture a, Experts e, double channels, double t) {
        double row = 4.0 * e.tokenWidth(a.hidden())
                + 2.0 * e.expert().matrices() * e.expert().width();
        double shared = 2.0 * e.expert().matrices() * e.sharedWidth() / t;
        return 4 * channels + e.chosen() * row / t + shared;
    }

    /// Micro-batches of a whole model's layers that the fullest stage holds: one without a pipeline, else
    /// the first stage's, which
    /// fills the pipeline before its first backward pass.
    static double inFlight(Layout l, int microBatches) {
        if (l.pp() == 1) return 1;
        double stages = Math.min(microBatches, l.pp());
        double interleaved = l.vp() == 1 ? 1 : 1 + (l.pp() - 1.0) / (l.pp() * (double) l.vp());
        double schedule = switch (l.schedule()) {
            case ONE_FORWARD_ONE_BACKWARD, ZERO_BUBBLE -> 1;
            case DUAL_PIPE -> (l.pp() + 1.0) / l.pp();
        };
        return stages / l.pp() * interleaved * schedule;
    }
}
