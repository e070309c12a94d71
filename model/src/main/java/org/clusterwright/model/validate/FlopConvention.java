package org.clusterwright.model.validate;

import java.util.Locale;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.performance.ModelFlops;

/// How a source counts the operations of a step when it prints TFLOP/s or a utilisation.
enum FlopConvention {
    /// `96 B s L h² (1 + s/6h + V/16Lh)`: full attention, recomputation counted (Narayanan et al. 2021, eq. 3).
    WITH_RECOMPUTATION,
    /// Three times forward, the full square of attention.
    FULL_ATTENTION,
    /// Three times forward, half of it for causal models.
    CAUSAL_ATTENTION;

    /// The convention of a source, by what it is known to print.
    static FlopConvention of(Row row) {
        String metric = row.text("metric").toLowerCase(Locale.ROOT);
        if (metric.startsWith("hardware") || metric.equals("hfu")) return WITH_RECOMPUTATION;
        String framework = row.text("framework");
        boolean fullSquare =
                framework.startsWith("NeMo") || framework.startsWith("MaxText") || framework.startsWith("llm-foundry");
        return fullSquare ? FULL_ATTENTION : CAUSAL_ATTENTION;
    }

    double perStep(Architecture a, int sequence, double sequences) {
        double causal = ModelFlops.perStep(a, sequence, sequences);
        double attention = 3 * ModelFlops.attentionPerToken(a, sequence) * sequences * sequence;
        return switch (this) {
            case CAUSAL_ATTENTION -> causal;
            case FULL_ATTENTION -> causal + attention;
            case WITH_RECOMPUTATION ->
                a.perceptron().matrices() == 2 && a.experts() == null
                        ? withRecomputation(a, sequence, sequences)
                        : (causal + attention) * RECOMPUTED;
        };
    }

    /// Four passes instead of three.
    private static final double RECOMPUTED = 4.0 / 3;

    private static double withRecomputation(Architecture a, double s, double sequences) {
        double h = a.hidden();
        double layers = a.layers();
        return 96 * sequences * s * layers * h * h * (1 + s / (6 * h) + a.vocabulary() / (16 * layers * h));
    }
}
