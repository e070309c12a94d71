package org.clusterwright.model.catalog;

import java.util.Objects;

/// Parameters of one block's mixer of tokens.
final class MixerParameters {
    private MixerParameters() {}

    static long of(Architecture a, Block block) {
        return switch (block.mixer()) {
            case ATTENTION -> attention(a, block) + (block.crossAttention() ? attention(a, block) : 0);
            case MAMBA1 -> mamba1(a.hidden(), Objects.requireNonNull(a.mixers().mamba1()));
            case MAMBA2 -> mamba2(a.hidden(), Objects.requireNonNull(a.mixers().mamba2()));
            case DELTA_NET ->
                deltaNet(a.hidden(), Objects.requireNonNull(a.mixers().deltaNet()));
            case NONE -> 0;
        };
    }

    private static long attention(Architecture a, Block block) {
        var compressed = a.mixers().compressed();
        if (compressed != null) return compressed(a, block.compression(), compressed);
        var latent = a.attention().latent();
        long projections = latent == null ? grouped(a) : latent(a, latent);
        return projections + besideAttention(a);
    }

    /// Query `h a d`, key and value `2 h g d`, output `a d h`, and their biases.
    private static long grouped(Architecture a) {
        var attention = a.attention();
        long h = a.hidden();
        long queries = (long) attention.heads() * attention.headSize();
        long keys = (long) attention.keyValueHeads() * attention.headSize();
        long inputBiases = a.biases() || a.qkvBiases() ? queries + 2 * keys : 0;
        return 2 * h * queries + 2 * h * keys + inputBiases + (a.biases() ? h : 0);
    }

    /// Latent attention (arXiv:2405.04434 section 2.1): down and up projections of the query and of the
    /// key-value vector,
    /// with a norm between, and the output.
    private static long latent(Architecture a, Attention.Latent l) {
        long h = a.hidden();
        long heads = a.attention().heads();
        long queryWidth = heads * (l.plainSize() + l.rotarySize());
        long query =
                l.queryRank() == 0 ? h * queryWidth : h * l.queryRank() + l.queryRank() + l.queryRank() * queryWidth;
        long down = h * (l.keyValueRank() + l.rotarySize()) + l.keyValueRank();
        long up = l.keyValueRank() * heads * (l.plainSize() + l.valueSize());
        return query + down + up + heads * l.valueSize() * h;
    }

    /// Norms of queries and keys, gates, sinks, position projections, the indexer.
    private static long besideAttention(Architecture a) {
        var attention = a.attention();
        var mixers = a.mixers();
        long queries = (long) attention.heads() * attention.headSize();
        long keys = (long) attention.keyValueHeads() * attention.headSize();
        long norms = switch (attention.queryKeyNorm()) {
            case NONE -> 0;
            case HEAD -> 2L * attention.headSize();
            case FULL -> queries + keys;
        };
        long gate = mixers.attentionGate() ? a.hidden() * queries : 0;
        long sinks = mixers.sinks() ? attention.heads() : 0;
        long positions = mixers.relativePositions() ? a.hidden() * queries : 0;
        return norms + gate + sinks + positions + indexer(a);
    }

    /// DeepSeek-V3.2: queries from the compressed query, one key with a norm, a weight a head.
    private static long indexer(Architecture a) {
        var indexer = a.mixers().indexer();
        if (indexer == null) return 0;
        var latent = a.attention().latent();
        long queryRank = latent == null ? a.hidden() : latent.queryRank();
        return queryRank * indexer.heads() * indexer.size()
                + (long) a.hidden() * indexer.size()
                + 2L * indexer.size()
                + (long) a.hidden() * indexer.heads();
    }

    /// DeepSeek-V4: a compressed query, one shared key-value vector, a grouped output of low rank, sinks;
    /// by layer a compressor
    /// of the cache, and at 4 : 1 an indexer with a compressor of its own.
    private static long compressed(Architecture a, int ratio, Mixers.Compressed c) {
        var attention = a.attention();
        long h = a.hidden();
        long queryRank = Objects.requireNonNull(attention.latent()).queryRank();
        long width = (long) attention.heads() * attention.headSize();
        long query = h * queryRank + queryRank + queryRank * width;
        long keyValue = h * attention.headSize() + attention.headSize();
        long output = width * c.outputRank() + (long) c.outputGroups() * c.outputRank() * h;
        long total = query + keyValue + output + (a.mixers().sinks() ? attention.heads() : 0);
        if (ratio > 0) total += compressor(h, attention.headSize(), ratio);
        var indexer = a.mixers().indexer();
        if (ratio == OVERLAPPING_RATIO && indexer != null) {
            total += queryRank * indexer.heads() * indexer.size()
                    + h * indexer.heads()
                    + compressor(h, indexer.size(), ratio);
        }
        return total;
    }

    /// The only ratio whose windows overlap, which doubles the compressor's width.
    private static final int OVERLAPPING_RATIO = 4;

    private static long compressor(long hidden, long size, int ratio) {
        long width = ratio == OVERLAPPING_RATIO ? 2 * size : size;
        return 2 * hidden * width + ratio * width + size;
    }

    /// Mamba-1: input `h 2d`, convolution, `d (R + 2N)` and `R d` for the time step, `A` and `D`, output,
    /// norms of the three.
    private static long mamba1(long h, Mixers.Mamba1 m) {
        long inner = m.inner();
        long rank = m.timeStepRank();
        long projections = h * 2 * inner + inner * (rank + 2L * m.state()) + rank * inner + inner + inner * h;
        long convolution = inner * m.convolution() + inner;
        return projections + convolution + inner * m.state() + inner + rank + 2L * m.state();
    }

    /// Mamba-2: one input projection to gate, values, B, C and time step; convolution; `A`, `D`, time-step
    /// bias a head; norm; output.
    private static long mamba2(long h, Mixers.Mamba2 m) {
        long inner = m.inner();
        long states = 2L * m.groups() * m.state();
        long convolved = inner + states;
        return h * (2 * inner + states + m.heads())
                + convolved * m.convolution()
                + convolved
                + 3L * m.heads()
                + inner
                + inner * h;
    }

    /// Gated delta net: queries, keys, values, output gate; decay and step a value head; convolution; `A`
    /// and bias; norm; output.
    private static long deltaNet(long h, Mixers.DeltaNet m) {
        long keys = m.keyWidth();
        long values = m.valueWidth();
        long inputs = h * (2 * keys + 2 * values) + h * 2 * m.valueHeads();
        return inputs + (2 * keys + values) * m.convolution() + 2L * m.valueHeads() + m.valueSize() + values * h;
    }
}
