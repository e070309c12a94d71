package org.clusterwright.model.validate;

import java.util.List;
import java.util.Optional;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Attention;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Experts;
import org.clusterwright.model.catalog.Mixers;
import org.clusterwright.model.catalog.Perceptron;
import org.clusterwright.model.quantity.Quality;
import org.jspecify.annotations.Nullable;

/// The architecture of a measured run: as the catalogue knows its name, with the sizes that the row itself states.
final class RowArchitecture {
    private RowArchitecture() {}

    static Optional<Architecture> of(Row row, Catalog catalog) {
        String name = row.text("model");
        String shape = name + "/" + row.text("layers") + "x" + row.text("hidden");
        Optional<Architecture> known = catalog.models()
                .find(shape)
                .or(() -> catalog.models().find(name))
                .or(() -> catalog.models().find(withoutSuffix(name)));
        boolean described =
                row.says("layers") && row.says("hidden") && row.says("heads") && row.says("ffn") && row.says("vocab");
        if (!described) return known;
        return Optional.of(described(row, known.filter(a -> fits(row, a)).orElse(null)));
    }

    /// Fine-tuning is done on the model whose name stands before it.
    private static String withoutSuffix(String name) {
        return name.replaceFirst("(?i)-(sft|lora|pretrain)$", "");
    }

    private static boolean fits(Row row, Architecture a) {
        return a.layers() == row.countOr("layers", 0) && a.hidden() == row.countOr("hidden", 0);
    }

    private static Architecture described(Row row, @Nullable Architecture known) {
        int heads = Math.max(1, row.countOr("heads", 1));
        int hidden = row.countOr("hidden", 1);
        int matrices = row.countOr(
                "mlp_matrices", known == null ? 3 : known.perceptron().matrices());
        boolean plain = matrices == 2;
        return new Architecture(
                known == null ? "described-by-the-row" : known.id(),
                row.text("model"),
                List.of(),
                "",
                "",
                null,
                known == null ? Architecture.Kind.DECODER : known.kind(),
                row.countOr("layers", 1),
                known == null ? 0 : known.encoderLayers(),
                hidden,
                row.countOr("vocab", 1),
                row.yes("tied_embeddings"),
                known == null ? 0 : known.learnedPositions(),
                row.countOr("seq", 0),
                known == null ? normalisation(plain) : known.normalisation(),
                known == null ? 2 : known.normsPerLayer(),
                known == null ? plain : known.biases(),
                known != null && known.qkvBiases(),
                attention(row, known, heads, hidden),
                perceptron(row, known, matrices),
                experts(row, known, matrices),
                known == null ? Mixers.plain() : known.mixers(),
                0,
                null,
                null,
                "the row",
                null,
                Quality.ASSUMPTION,
                "",
                null);
    }

    private static Architecture.Normalisation normalisation(boolean plain) {
        return plain ? Architecture.Normalisation.LAYER : Architecture.Normalisation.RMS;
    }

    private static Attention attention(Row row, @Nullable Architecture known, int heads, int hidden) {
        Attention.Latent latent = row.countOr("kv_lora", 0) > 0
                ? new Attention.Latent(
                        row.countOr("q_lora", 0),
                        row.countOr("kv_lora", 0),
                        row.countOr("qk_nope", 0),
                        row.countOr("qk_rope", 0),
                        row.countOr("v_dim", 0))
                : known == null ? null : known.attention().latent();
        return new Attention(
                heads,
                row.countOr("kv_heads", heads),
                row.countOr("head_dim", hidden / heads),
                latent,
                row.countOr(
                        "attention_window",
                        known == null ? 0 : known.attention().windowTokens()),
                row.number("windowed_layers_share")
                        .orElse(known == null ? 0 : known.attention().windowedShare()),
                known == null ? Attention.QueryKeyNorm.NONE : known.attention().queryKeyNorm());
    }

    private static Perceptron perceptron(Row row, @Nullable Architecture known, int matrices) {
        if (row.countOr("experts", 0) == 0) return new Perceptron(row.countOr("ffn", 1), matrices);
        int dense =
                row.countOr("dense_ffn", known == null ? 0 : known.perceptron().width());
        return new Perceptron(dense, matrices);
    }

    private static @Nullable Experts experts(Row row, @Nullable Architecture known, int matrices) {
        if (row.countOr("experts", 0) == 0) return null;
        Experts listed = known == null ? null : known.experts();
        int shared = row.countOr("shared_experts", listed == null ? 0 : 1);
        int sharedWidth = listed == null ? shared * row.countOr("ffn", 1) : listed.sharedWidth();
        return new Experts(
                row.countOr("experts", 1),
                row.countOr("topk", 1),
                new Perceptron(row.countOr("ffn", 1), matrices),
                row.countOr("shared_expert_ffn", sharedWidth),
                listed != null && listed.sharedGate(),
                listed == null ? 0 : listed.latentWidth(),
                listed == null ? 1 : listed.groups(),
                listed == null ? 1 : listed.chosenGroups(),
                row.countOr("dense_layers", listed == null ? 0 : listed.denseLayers()),
                listed == null ? every(row) : listed.every());
    }

    /// `dense_layers` may say `every 2`.
    private static int every(Row row) {
        return row.text("dense_layers").equals("every 2") ? 2 : 1;
    }
}
