package org.clusterwright.model.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// One row of `models.csv`: column names in, an architecture out. An empty cell means that the column does not apply.
///
/// @param cell the text of a column by its name, empty when there is none
record ArchitectureRow(UnaryOperator<String> cell) {

    Architecture read() {
        var hybrid = HybridText.of(text("hybrid"));
        return new Architecture(
                text("id"),
                text("name"),
                listed("aliases"),
                text("family"),
                text("organisation"),
                text("release").isEmpty() ? null : text("release"),
                kind(),
                count("layers"),
                count("encoder_layers"),
                count("hidden"),
                count("vocab"),
                flag("tied_embeddings"),
                count("learned_positions"),
                count("context"),
                normalisation(),
                count("norms_per_layer"),
                flag("bias"),
                flag("qkv_bias"),
                attention(),
                perceptron(),
                experts(hybrid),
                hybrid.mixers(),
                count("mtp_layers"),
                published("published_total_params"),
                published("published_active_params"),
                text("source"),
                text("date").isEmpty() ? null : text("date"),
                quality(),
                text("licence"),
                text("note"));
    }

    private Architecture.Kind kind() {
        return switch (text("kind")) {
            case "decoder" -> Architecture.Kind.DECODER;
            case "encoder" -> Architecture.Kind.ENCODER;
            case "encoder-decoder" -> Architecture.Kind.ENCODER_DECODER;
            case "hybrid-mamba" -> Architecture.Kind.HYBRID_MAMBA;
            default -> throw unexpected("kind", "decoder, encoder, encoder-decoder or hybrid-mamba");
        };
    }

    private Architecture.Normalisation normalisation() {
        return switch (text("norm")) {
            case "rms" -> Architecture.Normalisation.RMS;
            case "ln" -> Architecture.Normalisation.LAYER;
            case "ln-nobias" -> Architecture.Normalisation.LAYER_WITHOUT_BIAS;
            case "none" -> Architecture.Normalisation.NONE;
            default -> throw unexpected("norm", "rms, ln, ln-nobias or none");
        };
    }

    private Attention attention() {
        return new Attention(
                count("heads"),
                count("kv_heads"),
                count("head_dim"),
                latent(),
                count("window"),
                number("windowed_layers_share"),
                queryKeyNorm());
    }

    /// Latent attention names its parts; where only the query is compressed, its heads keep the published width.
    private Attention.@Nullable Latent latent() {
        if (count("kv_lora") > 0) {
            return new Attention.Latent(
                    count("q_lora"), count("kv_lora"), count("qk_nope"), count("qk_rope"), count("v_dim"));
        }
        if (count("q_lora") == 0) return null;
        int size = count("head_dim");
        return new Attention.Latent(count("q_lora"), 0, size - count("qk_rope"), count("qk_rope"), size);
    }

    private Attention.QueryKeyNorm queryKeyNorm() {
        return switch (text("qk_norm")) {
            case "", "none" -> Attention.QueryKeyNorm.NONE;
            case "head" -> Attention.QueryKeyNorm.HEAD;
            case "full" -> Attention.QueryKeyNorm.FULL;
            default -> throw unexpected("qk_norm", "none, head or full");
        };
    }

    /// The dense feed-forward network: `ffn` wide, or `dense_ffn` where `ffn` is the width of an expert.
    private Perceptron perceptron() {
        if (count("experts") == 0) return new Perceptron(count("ffn"), count("mlp_matrices"));
        int matrices = text("dense_mlp_matrices").isEmpty() ? count("mlp_matrices") : count("dense_mlp_matrices");
        return new Perceptron(count("dense_ffn"), matrices);
    }

    private @Nullable Experts experts(HybridText hybrid) {
        if (count("experts") == 0) return null;
        return new Experts(
                count("experts"),
                count("topk"),
                new Perceptron(count("ffn"), count("mlp_matrices")),
                count("shared_ffn"),
                hybrid.flag("shared_gate"),
                hybrid.number("latent"),
                count("dense_layers"),
                Math.max(1, count("moe_every")));
    }

    private @Nullable Sourced<Double> published(String column) {
        if (text(column).isEmpty()) return null;
        String source = text("published_source");
        Quality known = source.contains("recalled") ? Quality.ASSUMPTION : quality();
        return new Sourced<>(number(column), null, null, source, text("date"), known, text("licence"));
    }

    private Quality quality() {
        try {
            return Quality.valueOf(text("quality").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw unexpected("quality", "measured, datasheet, quote, estimate or assumption");
        }
    }

    private List<String> listed(String column) {
        var names = new ArrayList<String>();
        for (String name : text(column).split(";", -1)) {
            if (!name.isBlank()) names.add(name.strip());
        }
        return names;
    }

    private String text(String column) {
        return cell.apply(column);
    }

    private int count(String column) {
        String text = text(column);
        if (text.isEmpty()) return 0;
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw unexpected(column, "a whole number");
        }
    }

    private double number(String column) {
        String text = text(column);
        if (text.isEmpty()) return 0;
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw unexpected(column, "a number");
        }
    }

    private boolean flag(String column) {
        return switch (text(column)) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw unexpected(column, "true or false");
        };
    }

    private IllegalArgumentException unexpected(String column, String expected) {
        return new IllegalArgumentException("%s: found '%s', expected %s".formatted(column, text(column), expected));
    }
}
