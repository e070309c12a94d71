package org.clusterwright.model.validate;

import java.util.Locale;
import java.util.Optional;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Experts;
import org.clusterwright.model.performance.Recompute;
import org.clusterwright.model.performance.Recompute.Kept;

/// What a measured run computed again, from the words of the row.
final class RowRecompute {
    private RowRecompute() {}

    static Optional<Recompute> of(Row row, Architecture a) {
        String words = row.text("recompute").toLowerCase(Locale.ROOT);
        if (words.isEmpty()) return Optional.empty();
        if (row.text("framework").startsWith("MaxText")) return Optional.of(saved(words, a));
        if (words.startsWith("none")) return Optional.of(Recompute.NONE);
        if (words.startsWith("full")) return Optional.of(Recompute.FULL);
        if (words.startsWith("selective(op)")) return Optional.of(new Recompute(0.5, 0, 1, 0, Kept.COSTLY));
        if (words.contains("selective")) return Optional.of(modules(words, a));
        return Optional.empty();
    }

    /// Modules by name, each by its share of the layer's forward pass.
    private static Recompute modules(String words, Architecture a) {
        double matmul = 0;
        double streaming = 0;
        if (words.contains("mla_up_proj")) matmul += 0.12;
        if (words.contains("mlp")) matmul += a.experts() == null ? 0.6 : 0.05;
        if (words.matches(".*[:+]moe(\\+.*|$)")) matmul += 0.8;
        if (words.contains("moe_act") || words.contains("layernorm")) streaming += 0.4;
        return matmul + streaming == 0 ? Recompute.SELECTIVE : new Recompute(matmul, 0, streaming, 0, Kept.COSTLY);
    }

    /// MaxText computes again what its policy does not save, except for the layer's last product, whose
    /// result nobody needs:
    /// the compiler drops it.
    private static Recompute saved(String words, Architecture a) {
        double h = a.hidden();
        double projections = (double) a.attention().heads() * a.attention().scoreSize() * h
                + 2.0 * a.attention().keyValueHeads() * a.attention().headSize() * h;
        double output = (double) a.attention().heads() * a.attention().valueSize() * h;
        Experts e = a.experts();
        double width = e == null
                ? a.perceptron().width()
                : e.chosen() * (double) e.expert().width() + e.sharedWidth();
        int matrices = e == null ? a.perceptron().matrices() : e.expert().matrices();
        double up = (matrices - 1) * width * h;
        double down = width * h;
        boolean minimal = words.contains("minimal");
        double again = 0;
        if (!minimal && !words.contains("qkv")) again += projections;
        if (!minimal && !words.contains("out_proj")) again += output;
        if (!minimal && !words.contains("mlpwi")) again += up;
        double attention = minimal || words.contains("context") ? 0 : 1;
        return new Recompute(
                again / (projections + output + up + down),
                attention,
                minimal ? 0 : 1,
                minimal ? 0 : 1,
                minimal ? Kept.ALL : Kept.INPUTS);
    }
}
