package org.clusterwright.model.performance;

import java.util.Objects;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Attention;
import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.Block;
import org.clusterwright.model.catalog.Mixers;

/// The attention part of a layer.
final class AttentionCost {
    /// Share of context parallel traffic that the core of attention can hide.
    static final double CONTEXT_OVERLAP = 0.8;

    private AttentionCost() {}

    static void add(LayerCost cost, Block block) {
        Architecture a = cost.rank.workload().architecture();
        projections(cost, a, block);
        core(cost, a, span(a, cost.rank.workload().sequence(), block));
        if (block.crossAttention()) {
            grouped(cost, a);
            core(cost, a, cost.rank.workload().sequence());
            cost.tensorTraffic();
        }
        positions(cost, a.attention());
        cost.tensorTraffic();
    }

    /// Keys that a query meets on average: half the sequence if causal, the window in windowed layers;
    /// what a compressed cache keeps.
    static double span(Architecture a, double sequence, Block block) {
        var attention = a.attention();
        double whole = a.kind() == Architecture.Kind.ENCODER ? sequence : sequence / 2;
        double windowed = Math.min(attention.windowTokens(), whole);
        if (a.mixers().compressed() != null) {
            return windowed + compressedSpan(a.mixers(), whole, block.compression());
        }
        return attention.windowedShare() * windowed + (1 - attention.windowedShare()) * sparse(a.mixers(), whole);
    }

    private static double compressedSpan(Mixers mixers, double whole, int ratio) {
        if (ratio == 0) return 0;
        double entries = whole / ratio;
        return ratio == 4 ? sparse(mixers, entries) : entries;
    }

    private static double sparse(Mixers mixers, double keys) {
        var indexer = mixers.indexer();
        return indexer == null ? keys : Math.min(indexer.chosen(), keys);
    }

    private static void projections(LayerCost cost, Architecture a, Block block) {
        var latent = a.attention().latent();
        var compressed = a.mixers().compressed();
        if (compressed != null && latent != null) compressed(cost, a, latent, compressed, block.compression());
        else if (latent != null) latent(cost, a, latent);
        else grouped(cost, a);
        indexer(cost, a, block);
    }

    /// Query, key and value in one projection, output in another; key-value heads are copied where they
    /// are fewer than the group.
    private static void grouped(LayerCost cost, Architecture a) {
        var attention = a.attention();
        double m = cost.rank.tokens();
        double t = cost.rank.layout().tp();
        double queries = attention.heads() * (double) attention.headSize() / t;
        double keys = Math.max(1, attention.keyValueHeads() / t) * attention.headSize();
        double gate = a.mixers().attentionGate() ? queries : 0;
        cost.product(m, queries + 2 * keys + gate, a.hidden());
        cost.product(m, a.hidden(), queries);
    }

    private static void latent(LayerCost cost, Architecture a, Attention.Latent l) {
        double m = cost.rank.tokens();
        double heads = a.attention().heads() / (double) cost.rank.layout().tp();
        double h = a.hidden();
        double queries = heads * (l.plainSize() + l.rotarySize());
        if (l.queryRank() > 0) {
            cost.product(m, l.queryRank(), h);
            cost.product(m, queries, l.queryRank());
        } else {
            cost.product(m, queries, h);
        }
        cost.product(m, l.keyValueRank() + l.rotarySize(), h);
        cost.product(m, heads * (l.plainSize() + l.valueSize()), l.keyValueRank());
        cost.product(m, h, heads * l.valueSize());
    }

    private static void compressed(LayerCost cost, Architecture a, Attention.Latent l, Mixers.Compressed c, int ratio) {
        double m = cost.rank.tokens();
        double h = a.hidden();
        double width = a.attention().heads()
                * (double) a.attention().headSize()
                / cost.rank.layout().tp();
        double size = a.attention().headSize();
        cost.product(m, l.queryRank(), h);
        cost.product(m, width, l.queryRank());
        cost.product(m, ratio == 0 ? size : (ratio == 4 ? 5 : 3) * size, h);
        cost.product(m, c.outputRank(), width / c.outputGroups(), c.outputGroups(), 1);
        cost.product(m, h, c.outputGroups() * (double) c.outputRank());
    }

    /// Choosing keys: queries and a key of the indexer, and its scores of all pairs.
    private static void indexer(LayerCost cost, Architecture a, Block block) {
        var indexer = a.mixers().indexer();
        if (indexer == null || (a.mixers().compressed() != null && block.compression() != 4)) return;
        double m = cost.rank.tokens();
        double pairs = m * cost.rank.workload().sequence() / 2 / Math.max(1, block.compression());
        double width = indexer.heads() * (double) indexer.size();
        double rank = Objects.requireNonNull(a.attention().latent()).queryRank();
        cost.product(m, width / cost.rank.layout().tp(), rank);
        double products = 2 * pairs * width / cost.rank.layout().tp();
        double seconds = products
                / (cost.rank.chip().peak(cost.rank.wideFormat().precision())
                        * cost.rank.attention().forwardEfficiency());
        cost.forward.attention += seconds;
        cost.backward.attention += 2 * seconds;
    }

    /// Scores and weighted values: `4 · tokens · span · heads · d / t` products forward, d the mean of
    /// query-key and value heads.
    private static void core(LayerCost cost, Architecture a, double span) {
        Rank rank = cost.rank;
        var settings = rank.workload().settings();
        var attention = a.attention();
        double sequence = rank.workload().sequence();
        double heads = attention.heads() / (double) rank.layout().tp();
        double size = (attention.scoreSize() + attention.valueSize()) / 2.0;
        boolean unfused = rank.attention().kernel() == AttentionConstants.Kernel.UNFUSED;
        double keys = unfused ? sequence : span * settings.packedShare();
        double products = 4 * rank.tokens() * keys * heads * size;
        double scores = rank.tokens() * sequence * heads;
        double peak = rank.chip().peak(rank.wideFormat().precision());
        double factor = rank.workload().stack().attentionFactor() / settings.attentionSpeedup();
        double stream = rank.streamBytesPerSecond() / rank.workload().stack().streamingFactor();
        double forward = factor
                * AttentionKernel.forwardSeconds(products, sequence, size, scores, rank.attention(), peak, stream);
        double backward = factor
                * AttentionKernel.backwardSeconds(products, sequence, size, scores, rank.attention(), peak, stream);
        cost.forward.attention += forward;
        cost.backward.attention += backward;
        contextTraffic(cost, attention, forward, backward);
    }

    /// Keys and values of the whole sequence pass every rank of the context parallel group; backward also
    /// their gradients.
    private static void contextTraffic(LayerCost cost, Attention attention, double forwardCore, double backwardCore) {
        Layout layout = cost.rank.layout();
        if (layout.cp() <= 1) return;
        var latent = attention.latent();
        double width = latent == null
                ? 2.0 * attention.keyValueHeads() * attention.headSize() / layout.tp()
                : latent.keyValueRank() + latent.rotarySize();
        double bytes = 2 * cost.rank.tokens() * layout.cp() * width;
        double seconds = cost.rank.collectives().gatherSeconds(bytes, layout.cp(), layout.tp());
        cost.forward.context += exposed(seconds, forwardCore);
        cost.backward.context += exposed(2 * seconds, backwardCore);
    }

    private static double exposed(double traffic, double core) {
        return (1 - CONTEXT_OVERLAP) * traffic + Math.max(0, CONTEXT_OVERLAP * traffic - core);
    }

    /// Rotary positions on queries and keys, the norm before the layer and the residual after it.
    private static void positions(LayerCost cost, Attention attention) {
        double m = cost.rank.tokens();
        double rotary = 8.0
                * (attention.heads() + attention.keyValueHeads())
                * attention.scoreSize()
                / cost.rank.layout().tp();
        cost.stream(m * (rotary + NormCost.bytesPerPart(cost.rank)));
    }
}
