package org.clusterwright.model.performance;

import java.util.Objects;
import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.GemmConstants;
import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.catalog.Precision;

/// One accelerator of the run with its share of the work: the sizes and rates from which every layer's time follows.
///
/// @param format      in which the layers' products are computed
/// @param wideFormat  in which attention, routers and logits are
/// @param streamBytesPerSecond memory rate that memory-bound kernels reach
record Rank(
        Workload workload,
        Layout layout,
        Chip chip,
        Collectives collectives,
        MatrixFormat format,
        MatrixFormat wideFormat,
        GemmConstants narrow,
        GemmConstants wide,
        AttentionConstants attention,
        double streamBytesPerSecond) {

    /// Share of the memory's rate that kernels reach which do little else than read and write.
    static final double STREAM_SHARE = 0.8;

    static Rank of(Workload workload, Chip chip, Network network, Layout layout, MatrixFormat format) {
        MatrixFormat wide = chip.formatFor(MatrixFormat.of(wider(format))).orElse(format);
        var constants = chip.constants();
        return new Rank(
                workload,
                layout.with(layout.recompute().with(workload)),
                chip,
                Collectives.of(chip, network, workload.stack(), layout.accelerators()),
                format,
                wide,
                Objects.requireNonNull(constants.gemm().get(format)),
                Objects.requireNonNull(constants.gemm().get(wide)),
                Objects.requireNonNull(
                        constants.attention().get(workload.stack().attentionKernel())),
                STREAM_SHARE * chip.memoryBytesPerSecond());
    }

    /// What stays at 16 bits when the products are narrower.
    private static Precision wider(MatrixFormat format) {
        return format.bytes() < 2 ? Precision.BF16 : format.precision();
    }

    /// Tokens of a micro-batch on this accelerator, before tensor parallelism shares them.
    double tokens() {
        return (double) layout.microBatch() * workload.sequence() / layout.cp();
    }

    /// Micro-batches an optimiser step.
    int microBatches() {
        return Math.max(1, Math.ceilDiv(workload.globalBatchSequences(), layout.dp() * layout.microBatch()));
    }

    /// Degree over which norms and residuals are shared.
    double sequenceShards() {
        return workload.settings().sequenceParallel() ? layout.tp() : 1;
    }

    double narrowSeconds(double m, double n, double k, double groups) {
        return workload.stack().matmulFactor()
                * Gemm.seconds(
                        m,
                        n,
                        k,
                        groups,
                        narrow,
                        format.bytes(),
                        chip.peak(format.precision()),
                        chip.memoryBytesPerSecond());
    }

    double wideSeconds(double m, double n, double k) {
        return workload.stack().matmulFactor()
                * Gemm.seconds(
                        m,
                        n,
                        k,
                        1,
                        wide,
                        wideFormat.bytes(),
                        chip.peak(wideFormat.precision()),
                        chip.memoryBytesPerSecond());
    }

    double streamSeconds(double bytes) {
        return workload.stack().streamingFactor() * bytes / streamBytesPerSecond;
    }

    double quantiseSeconds(double elements) {
        return workload.stack().matmulFactor() * format.quantisationBytes() * elements / streamBytesPerSecond;
    }
}
