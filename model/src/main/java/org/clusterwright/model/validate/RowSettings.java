package org.clusterwright.model.validate;

import java.util.Locale;
import org.clusterwright.model.catalog.AttentionConstants.Kernel;
import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.catalog.SoftwareStack;
import org.clusterwright.model.performance.Settings;

/// What a measured run set beside its layout, as far as the row says.
final class RowSettings {
    private static final String WHOLE = "full_iteration";

    /// Launches of a layer's experts that are left when a graph holds their router.
    private static final double ROUTER_CAPTURED = 0.85;

    /// Experts of a fixed capacity spare the host from counting tokens.
    private static final double TOKENS_DROPPED = 0.4;

    /// Short samples packed into a sequence do not attend to each other: share of a whole sequence's attention.
    private static final double PACKED = 0.25;

    /// Attention in eight bits against sixteen.
    private static final double NARROW_ATTENTION = 1.25;

    private RowSettings() {}

    static Settings of(Row row, SoftwareStack stack) {
        Settings usual = Settings.of(stack);
        String model = row.text("model").toLowerCase(Locale.ROOT);
        boolean adapters = model.contains("lora");
        return new Settings(
                sequenceParallel(row, stack, usual),
                tensorOverlap(row, usual),
                row.says("moe_overlap") ? row.yes("moe_overlap") : usual.exchangeOverlap(),
                row.says("dispatcher") ? !row.text("dispatcher").equals("alltoall") : usual.deduplicatedExchange(),
                mixerLaunches(row),
                expertLaunches(row),
                row.notes("fused_grouped_mlp"),
                row.notes("fp8_attention") ? NARROW_ATTENTION : 1,
                adapters || model.contains("sft") ? PACKED : 1,
                adapters,
                predictionLayers(row));
    }

    /// Files say it reliably only for the software of before 2023, which began without.
    private static boolean sequenceParallel(Row row, SoftwareStack stack, Settings usual) {
        boolean reliable = row.says("sequence_parallel") && stack.attentionKernel() == Kernel.UNFUSED;
        return reliable ? row.yes("sequence_parallel") : usual.sequenceParallel();
    }

    /// torchtitan overlaps tensor parallel traffic only in its asynchronous form.
    private static boolean tensorOverlap(Row row, Settings usual) {
        if (row.says("tp_overlap")) return row.yes("tp_overlap");
        if (row.text("framework").startsWith("torchtitan")) return row.notes("AsyncTP");
        return usual.tensorOverlap();
    }

    /// Launches of attention and its kin that a captured graph leaves.
    private static double mixerLaunches(Row row) {
        String graph = row.text("cuda_graph");
        boolean captured = graph.startsWith(WHOLE) || graph.startsWith("per-layer") || graph.contains("attn");
        return captured ? 0 : 1;
    }

    /// Launches of experts and dense networks that it leaves: experts but for their router stay outside of
    /// graphs, since the number of their tokens changes, unless tokens over a fixed number are dropped.
    private static double expertLaunches(Row row) {
        String graph = row.text("cuda_graph");
        boolean captured = graph.startsWith(WHOLE) || graph.startsWith("per-layer") || graph.contains("mlp");
        double left = captured ? 0 : graph.contains("moe_router") ? ROUTER_CAPTURED : 1;
        return row.text("model").contains("tokendrop") ? left * TOKENS_DROPPED : left;
    }

    private static int predictionLayers(Row row) {
        String model = row.text("model");
        if (model.contains("w/o MTP")) return 0;
        return row.countOr("mtp_layers", 0);
    }

    /// The format of the matrix products from the words of the row.
    static MatrixFormat format(Row row) {
        String recipe = row.text("precision_recipe").toLowerCase(Locale.ROOT);
        String precision = row.text("precision").toLowerCase(Locale.ROOT);
        String both = recipe + " " + precision;
        boolean microscaled =
                recipe.contains("fp8_mx") || precision.startsWith("mxfp8") || precision.startsWith("fp8-mx");
        if (both.contains("fp4")) return MatrixFormat.NVFP4;
        if (microscaled) return MatrixFormat.MXFP8;
        if (both.contains("block")) return MatrixFormat.FP8_BLOCK;
        if (precision.contains("int8")) return MatrixFormat.INT8;
        if (both.contains("fp8")) return MatrixFormat.FP8;
        if (precision.startsWith("fp32")) return MatrixFormat.FP32;
        if (precision.startsWith("tf32")) return MatrixFormat.TF32;
        return precision.contains("fp16") ? MatrixFormat.FP16 : MatrixFormat.BF16;
    }
}
