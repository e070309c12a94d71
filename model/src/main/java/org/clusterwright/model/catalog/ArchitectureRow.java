package org.clusterwright.model.catalog;

import java.util.function.Function;
import org.clusterwright.model.quantity.Quality;
import org.jspecify.annotations.Nullable;

/// One row of `models.csv`. An empty cell means that the column does not apply.
record ArchitectureRow(CsvRow row) {

    Architecture read() {
        var hybrid = parsed("hybrid", HybridText::of);
        return new Architecture(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("family"),
                row.text("organisation"),
                row.optionalText("release"),
                row.choice("kind", Architecture.Kind.class),
                row.count("layers"),
                row.countOr("encoder_layers", 0),
                row.count("hidden"),
                row.count("vocab"),
                row.yes("tied_embeddings"),
                row.countOr("learned_positions", 0),
                row.countOr("context", 0),
                row.choice("norm", Architecture.Normalisation.class),
                row.count("norms_per_layer"),
                row.yes("bias"),
                row.yes("qkv_bias"),
                attention(),
                perceptron(),
                experts(hybrid),
                parsed("hybrid", text -> hybrid.mixers()),
                row.countOr("mtp_layers", 0),
                row.optionalNumber("published_total_params", 1),
                row.optionalNumber("published_active_params", 1),
                row.text("source"),
                row.optionalText("date"),
                row.choice("quality", Quality.class),
                row.text("licence"),
                row.optionalText("note"));
    }

    private Attention attention() {
        var windowedShare = row.optionalNumber("windowed_layers_share", 1);
        return new Attention(
                row.count("heads"),
                row.count("kv_heads"),
                row.count("head_dim"),
                latent(),
                row.countOr("window", 0),
                windowedShare == null ? 0 : windowedShare.value(),
                row.choice("qk_norm", Attention.QueryKeyNorm.class));
    }

    /// Latent attention names its parts; where only the query is compressed, its heads keep the published width.
    private Attention.@Nullable Latent latent() {
        int queryRank = row.countOr("q_lora", 0);
        int keyValueRank = row.countOr("kv_lora", 0);
        int plain = row.countOr("qk_nope", 0);
        int rotary = row.countOr("qk_rope", 0);
        int value = row.countOr("v_dim", 0);
        if (keyValueRank > 0) return new Attention.Latent(queryRank, keyValueRank, plain, rotary, value);
        if (queryRank == 0) return null;
        int size = row.count("head_dim");
        return new Attention.Latent(queryRank, 0, size - rotary, rotary, size);
    }

    /// The dense feed-forward network: `ffn` wide, or `dense_ffn` where `ffn` is the width of an expert.
    private Perceptron perceptron() {
        int matrices = row.count("mlp_matrices");
        int denseMatrices = row.countOr("dense_mlp_matrices", matrices);
        int denseWidth = row.countOr("dense_ffn", 0);
        return row.count("experts") == 0
                ? new Perceptron(row.count("ffn"), matrices)
                : new Perceptron(denseWidth, denseMatrices);
    }

    private @Nullable Experts experts(HybridText hybrid) {
        int chosen = row.countOr("topk", 0);
        row.countOr("shared_experts", 0); // said by their width already
        int sharedWidth = row.countOr("shared_ffn", 0);
        int denseLayers = row.countOr("dense_layers", 0);
        int every = row.countOr("moe_every", 1);
        if (row.count("experts") == 0) return null;
        return new Experts(
                row.count("experts"),
                chosen,
                new Perceptron(row.count("ffn"), row.count("mlp_matrices")),
                sharedWidth,
                hybrid.flag("shared_gate"),
                hybrid.number("latent"),
                hybrid.groups(),
                hybrid.chosenGroups(),
                denseLayers,
                every);
    }

    private <T> T parsed(String column, Function<String, T> parser) {
        var text = row.optionalText(column);
        try {
            return parser.apply(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw row.refused(column, text == null ? "" : text, String.valueOf(e.getMessage()));
        }
    }
}
