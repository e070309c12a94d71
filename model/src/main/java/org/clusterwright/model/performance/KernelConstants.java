package org.clusterwright.model.performance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CollectiveConstants;
import org.clusterwright.model.catalog.GemmConstants;
import org.clusterwright.model.catalog.MatrixFormat;

/// What is known of an accelerator's kernels, with the shared constants where nobody measured it.
///
/// @param shared what the shared constants stand in for, in words; empty when everything was measured
public record KernelConstants(
        Map<MatrixFormat, GemmConstants> gemm,
        Map<AttentionConstants.Kernel, AttentionConstants> attention,
        CollectiveConstants collectives,
        List<String> shared) {

    public static KernelConstants of(Accelerator accelerator, Catalog catalog) {
        Map<MatrixFormat, GemmConstants> gemm = new EnumMap<>(MatrixFormat.class);
        for (var constants : catalog.kernelGemm().all()) {
            if (concerns(accelerator, constants.accelerators())) gemm.put(constants.format(), constants);
            else if (constants.accelerators().isEmpty()) gemm.putIfAbsent(constants.format(), constants);
        }
        lendSixteenBits(gemm);
        Map<AttentionConstants.Kernel, AttentionConstants> attention = new EnumMap<>(AttentionConstants.Kernel.class);
        for (var constants : catalog.kernelAttention().all()) {
            if (concerns(accelerator, constants.accelerators())) attention.put(constants.kernel(), constants);
            else if (constants.accelerators().isEmpty()) attention.putIfAbsent(constants.kernel(), constants);
        }
        CollectiveConstants collectives = null;
        for (var constants : catalog.collectives().all()) {
            boolean own = concerns(accelerator, constants.accelerators());
            if (own || (collectives == null && constants.accelerators().isEmpty())) collectives = constants;
        }
        if (collectives == null) throw new IllegalStateException("collectives.csv has no row for every accelerator");
        return new KernelConstants(
                Map.copyOf(gemm), Map.copyOf(attention), collectives, shared(gemm, attention, collectives));
    }

    /// Both 16-bit formats run on the same matrix unit: measurements of one stand for the other.
    private static void lendSixteenBits(Map<MatrixFormat, GemmConstants> gemm) {
        GemmConstants bf16 = gemm.get(MatrixFormat.BF16);
        if (bf16 != null && !bf16.accelerators().isEmpty()) gemm.put(MatrixFormat.FP16, bf16);
    }

    private static List<String> shared(
            Map<MatrixFormat, GemmConstants> gemm,
            Map<AttentionConstants.Kernel, AttentionConstants> attention,
            CollectiveConstants collectives) {
        var shared = new TreeSet<String>();
        GemmConstants bf16 = gemm.get(MatrixFormat.BF16);
        if (bf16 == null || bf16.accelerators().isEmpty()) shared.add("matrix products");
        AttentionConstants fused = attention.get(AttentionConstants.Kernel.FUSED);
        if (fused == null || fused.accelerators().isEmpty()) shared.add("attention");
        if (collectives.accelerators().isEmpty()) shared.add("collectives");
        return List.copyOf(shared);
    }

    private static boolean concerns(Accelerator accelerator, List<String> names) {
        return names.contains(accelerator.id());
    }
}
