package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Quality;
import org.jspecify.annotations.Nullable;

/// A training software at a time: what it adds to the kernels' own times, and what it does when a run does not say.
///
/// The first three factors are fitted to published step times; the rest are named terms of host and network.
///
/// @param matmulFactor        time of matrix products and quantisation over that of the kernels alone
/// @param attentionFactor     the same of attention
/// @param streamingFactor     the same of kernels that memory bounds (norms, activations, copies)
/// @param attentionKernel     which generation of kernels it uses
/// @param sequenceParallel    it shards norms and residuals over the tensor parallel group
/// @param normBytesPerChannel memory traffic of norms and residuals of a layer, forward, per token and channel
/// @param bytesPerLogit       memory traffic of the loss per logit, forward and backward
/// @param stageCut            how it cuts layers into pipeline stages
/// @param networkEfficiency   share of the network cards' rate that collectives reach on 8 servers or fewer
/// @param networkContention   what doubling the servers beyond that takes: rate ÷ (1 + contention · log2(servers/8))
/// @param tensorOverlap       share of tensor parallel traffic hidden where it is overlapped
/// @param dataOverlap         share of data parallel traffic hidden under computation
/// @param exchangeOverlap     share of the expert exchange hidden where it is overlapped
/// @param pipelineOverlap     share of the traffic between stages that is hidden
/// @param interference        slowdown of computation while communication runs beside it
/// @param microBatchOverheadSeconds host work for each micro-batch of a pipeline
/// @param hostSecondsPerLayer least time of a layer's forward pass: the host launches its kernels; twice that backward
/// @param hostExpertFactor    the same of a layer with experts, over that of a dense layer
/// @param hostDeduplicatedFactor that factor's factor with the deduplicated exchange, which launches fewer kernels
/// @param stragglerShare      what each doubling beyond 8 accelerators adds to a step
/// @param deduplicatedExchange a token is sent to a server once, whatever experts it visits there (DeepEP, HybridEP)
/// @param eightBitFormat       how it scales FP8 when the run does not say
/// @param gradientBytes       bytes of a gradient while it is accumulated
/// @param contextBytes        memory of contexts and communication buffers on each accelerator
/// @param reservedFactor      memory that the allocator reserves over what is in use
public record SoftwareStack(
        String id,
        String name,
        List<String> aliases,
        double matmulFactor,
        double attentionFactor,
        double streamingFactor,
        AttentionConstants.Kernel attentionKernel,
        boolean sequenceParallel,
        double normBytesPerChannel,
        double bytesPerLogit,
        StageCut stageCut,
        double networkEfficiency,
        double networkContention,
        double tensorOverlap,
        double dataOverlap,
        double exchangeOverlap,
        double pipelineOverlap,
        double interference,
        double microBatchOverheadSeconds,
        double hostSecondsPerLayer,
        double hostExpertFactor,
        double hostDeduplicatedFactor,
        double stragglerShare,
        boolean deduplicatedExchange,
        MatrixFormat eightBitFormat,
        double gradientBytes,
        double contextBytes,
        double reservedFactor,
        String source,
        @Nullable String date,
        Quality quality,
        @Nullable String note)
        implements CatalogEntry {

    /// Where the layers that do not divide evenly go, and what stands beside them.
    public enum StageCut {
        /// Equal stages; the last one also has the logits.
        EVEN,
        /// Full stages but for the last, which has the rest and the logits.
        SHORT_LAST,
        /// Embedding and logits count as one layer each where that divides evenly, else as `EVEN`.
        ENDS_COUNT
    }

    public SoftwareStack {
        aliases = Absent.toEmpty(aliases);
    }

    /// The format of its matrix products: plain FP8 is scaled as the software does it, any other as asked.
    public MatrixFormat format(MatrixFormat asked) {
        return asked == MatrixFormat.FP8 ? eightBitFormat : asked;
    }

    static SoftwareStack read(CsvRow row) {
        return new SoftwareStack(
                row.id(),
                row.text("name"),
                row.aliases(),
                number(row, "matmul_factor"),
                number(row, "attention_factor"),
                number(row, "streaming_factor"),
                row.choice("attention_kernel", AttentionConstants.Kernel.class),
                row.yes("sequence_parallel"),
                number(row, "norm_bytes_per_channel"),
                number(row, "bytes_per_logit"),
                row.choice("stage_cut", StageCut.class),
                number(row, "network_efficiency"),
                number(row, "network_contention"),
                number(row, "tensor_overlap"),
                number(row, "data_overlap"),
                number(row, "exchange_overlap"),
                number(row, "pipeline_overlap"),
                number(row, "interference"),
                row.number("micro_batch_overhead_ms", 1e-3).value(),
                row.number("host_ms_per_layer", 1e-3).value(),
                number(row, "host_expert_factor"),
                number(row, "host_deduplicated_factor"),
                number(row, "straggler_share"),
                row.yes("deduplicated_exchange"),
                row.choice("eight_bit_format", MatrixFormat.class),
                number(row, "gradient_bytes"),
                row.number("context_gib", CsvRow.GIB).value(),
                number(row, "reserved_factor"),
                row.text("source"),
                row.optionalText("date"),
                row.choice("quality", Quality.class),
                row.optionalText("note"));
    }

    private static double number(CsvRow row, String column) {
        return row.number(column, 1).value();
    }
}
