package org.clusterwright.model.performance;

import java.util.Map;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Block;
import org.clusterwright.model.catalog.Parameters;

/// Floating-point operations that the model itself needs, however it is run: what utilisation is measured by.
public final class ModelFlops {
    private ModelFlops() {}

    /// Of one optimiser step: three times forward (backward is twice forward), causal attention at half,
    /// no recomputation.
    public static double perStep(Architecture a, int sequence, double sequences) {
        return 3 * forwardPerToken(a, sequence) * sequences * sequence;
    }

    /// Forward, per token: 2 for each active parameter that is multiplied (the input table is looked up),
    /// and attention's
    /// scores and values `4 · span · heads · d`.
    public static double forwardPerToken(Architecture a, int sequence) {
        return 2 * multiplied(a) + attentionPerToken(a, sequence);
    }

    /// Parameters that every token is multiplied with: active ones, less the input table, learned positions, and norms.
    static double multiplied(Architecture a) {
        Parameters p = Parameters.of(a);
        double logits = (double) a.vocabulary() * a.hidden();
        return p.active() - p.embeddings() + logits;
    }

    public static double attentionPerToken(Architecture a, int sequence) {
        double size = a.attention().heads()
                * (a.attention().scoreSize() + a.attention().valueSize())
                / 2.0;
        double products = 0;
        for (Map.Entry<Block, Integer> counted : a.blocks().entrySet()) {
            Block block = counted.getKey();
            if (block.mixer() != Block.Mixer.ATTENTION) continue;
            double keys = AttentionCost.span(a, sequence, block) + (block.crossAttention() ? sequence : 0);
            products += counted.getValue() * 4 * keys * size;
        }
        return products;
    }
}
