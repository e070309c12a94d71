package org.clusterwright.model.performance;

import java.util.Objects;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.Block;
import org.clusterwright.model.catalog.Experts;
import org.clusterwright.model.catalog.Perceptron;
import org.clusterwright.model.catalog.SoftwareStack.StageCut;
import org.clusterwright.model.performance.Recompute.Kept;

/// Bytes that a micro-batch leaves behind in a layer until its backward pass (Korthikanti et al. 2022,
/// arXiv:2205.05198, table 2,
/// carried over to grouped queries, gated networks, experts and fused attention). 16 bits an element.
final class Activations {
    private Activations() {}

    /// What backward needs and is kept, summed over all layers, for one micro-batch.
    static double bytes(Rank rank, Kept kept) {
        double bytes = 0;
        for (Composition.Part part : rank.workload().composition().parts()) {
            bytes += part.times() * bytesOf(rank, part.block(), kept);
        }
        return bytes;
    }

    static double bytesOf(Rank rank, Block block, Kept kept) {
        Architecture a = rank.workload().architecture();
        double channels = a.hidden() / rank.sequenceShards();
        if (kept == Kept.INPUTS) return rank.tokens() * 2 * channels;
        double t = rank.layout().tp();
        // A part's own input, and the norm of it, which the next product keeps in its format.
        double input = 2 * channels + (kept == Kept.ALL ? rank.format().bytes() * channels : 0);
        double mixer = switch (block.mixer()) {
            case ATTENTION -> input + attention(rank, a, kept) / t * (block.crossAttention() ? 2 : 1);
            case MAMBA1 ->
                input
                        + STATE_BYTES
                                * Objects.requireNonNull(a.mixers().mamba1()).inner()
                                / t;
            case MAMBA2 ->
                input
                        + STATE_BYTES
                                * Objects.requireNonNull(a.mixers().mamba2()).inner()
                                / t;
            case DELTA_NET ->
                input
                        + STATE_BYTES
                                * Objects.requireNonNull(a.mixers().deltaNet()).valueWidth()
                                / t;
            case NONE -> 0;
        };
        double part = switch (block.part()) {
            case PERCEPTRON -> input + perceptron(rank, a.perceptron(), kept) / t;
            case EXPERTS -> input + experts(rank, a, kept) / t;
            case NONE -> 0;
        };
        return rank.tokens() * (mixer + part);
    }

    /// A state-space mixer keeps gate, values, convolved values, output and its norm, 16 bits each.
    private static final double STATE_BYTES = 10;

    /// Queries, keys and values, the output and its statistics; latent attention keeps only the narrow
    /// vectors if its up-projections run again.
    /// Unfused also the scores, `5 s` bytes a head, unless attention is recomputed.
    private static double attention(Rank rank, Architecture a, Kept kept) {
        var attention = a.attention();
        var latent = attention.latent();
        double output = attention.heads() * (double) attention.valueSize();
        double keys = latent == null ? attention.keyValueHeads() : attention.heads();
        double projected = (attention.heads() + keys) * attention.scoreSize() + keys * attention.valueSize();
        if (latent != null && kept == Kept.COSTLY) {
            projected = (double) latent.queryRank() + latent.keyValueRank() + latent.rotarySize();
        }
        boolean scoresKept = rank.attention().kernel() == AttentionConstants.Kernel.UNFUSED
                && rank.layout().recompute().attention() == 0;
        double scores = scoresKept ? 5.0 * rank.workload().sequence() * attention.heads() : 0;
        return 2 * (projected + output) + 4.0 * attention.heads() + scores;
    }

    /// What the activation reads, 16 bits, and what it gives to the last product in that product's format.
    private static double perceptron(Rank rank, Perceptron p, Kept kept) {
        double given = kept == Kept.ALL ? rank.format().bytes() * p.width() : 0;
        return 2.0 * (p.matrices() - 1) * p.width() + given;
    }

    /// Of each routed row its copy, in the products' format, and the inner results; the shared experts as
    /// a dense network.
    private static double experts(Rank rank, Architecture a, Kept kept) {
        Experts e = Objects.requireNonNull(a.experts());
        double row = rank.format().bytes() * e.tokenWidth(a.hidden()) + perceptron(rank, e.expert(), kept);
        double shared =
                perceptron(rank, new Perceptron(e.sharedWidth(), e.expert().matrices()), kept);
        return e.chosen() * row + shared;
    }

    /// Activations that the fullest stage holds, as a multiple of one micro-batch's over all layers.
    ///
    /// The first stage fills the pipeline before its first backward pass: p micro-batches, and interleaved
    /// `(p − 1)/v` more (Narayanan et al. 2021, arXiv:2104.04473, s2.2), but never more than a step has. Where
    /// embedding and logits count as layers it has one layer less than the second, which holds one micro-batch
    /// less, interleaved two chunks.
    ///
    /// @param layers of the whole model
    static double inFlight(Layout l, StageCut cut, int layers, int microBatches) {
        if (l.pp() == 1) return 1;
        double filled = switch (l.schedule()) {
            case ONE_FORWARD_ONE_BACKWARD, ZERO_BUBBLE -> l.pp() + (l.vp() == 1 ? 0 : (l.pp() - 1.0) / l.vp());
            case DUAL_PIPE -> l.pp() + 1.0;
        };
        double first = Math.min(microBatches, filled);
        if (!PipelineCut.endsCount(cut, layers, l.pp() * l.vp())) return first / l.pp();
        double second = Math.min(microBatches, filled - (l.vp() == 1 ? 1 : 2.0 / l.vp()));
        double full = (layers + 2.0) / l.pp();
        return Math.max((full - 1) * first, full * second) / layers;
    }
}
