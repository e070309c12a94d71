package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Quality;
import org.jspecify.annotations.Nullable;

/// How fast an accelerator computes the core of attention (scores, softmax, weighted values) with a kind of kernel.
///
/// `efficiency(s) = forward · s / (s + sequenceHalf)` of the 16-bit peak, by head size as the kernel says
///
/// @param accelerators       catalogue ids; empty = every accelerator without constants of its own
/// @param forwardEfficiency  share of the peak on long sequences, forward
/// @param backwardEfficiency the same, backward
/// @param sequenceHalf       sequence at which half of it is lost
/// @param halfHeadShare      efficiency with heads of 64 over that with heads of 128
public record AttentionConstants(
        String id,
        String name,
        List<String> aliases,
        List<String> accelerators,
        Kernel kernel,
        double forwardEfficiency,
        double backwardEfficiency,
        double sequenceHalf,
        double halfHeadShare,
        String source,
        @Nullable String date,
        Quality quality,
        @Nullable String note)
        implements CatalogEntry {

    /// Generations of kernels.
    public enum Kernel {
        /// One kernel that keeps the scores on the chip, made for the accelerator.
        FUSED,
        /// FlashAttention-2 as of 2023, which does not use what came with Hopper.
        FUSED_2,
        /// Scores written to memory: three kernels, and the full square of a causal mask (before mid-2022).
        UNFUSED
    }

    public AttentionConstants {
        aliases = Absent.toEmpty(aliases);
        accelerators = Absent.toEmpty(accelerators);
    }

    static AttentionConstants read(CsvRow row) {
        return new AttentionConstants(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.list("accelerators"),
                row.choice("kernel", Kernel.class),
                row.number("forward_efficiency", 1).value(),
                row.number("backward_efficiency", 1).value(),
                row.number("sequence_half", 1).value(),
                row.number("half_head_share", 1).value(),
                row.text("source"),
                row.optionalText("date"),
                row.choice("quality", Quality.class),
                row.optionalText("note"));
    }
}
