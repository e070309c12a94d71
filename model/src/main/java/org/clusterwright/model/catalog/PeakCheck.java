package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.finding.Finding;

/// Halving the bits of a format about doubles a dense peak. Makers' headline figures count sparsity,
/// which doubles it again.
final class PeakCheck {

    private static final double MOST = 2.2;

    private PeakCheck() {}

    static void of(Catalog catalog, List<Finding> findings) {
        for (var row : catalog.accelerators().rows()) {
            if (row.entry().denseConfirmed()) continue;
            compare(row, Precision.BF16, Precision.TF32, findings);
            if (row.entry().peak(Precision.BF16) == null) {
                compare(row, Precision.FP8, Precision.FP16, findings);
            } else {
                compare(row, Precision.FP8, Precision.BF16, findings);
            }
            compare(row, Precision.FP4, Precision.FP8, findings);
        }
    }

    private static void compare(Located<Accelerator> row, Precision narrow, Precision wide, List<Finding> findings) {
        var peak = row.entry().peak(narrow);
        var base = row.entry().peak(wide);
        if (peak == null || base == null || peak.value() <= MOST * base.value()) return;
        findings.add(Finding.warning(
                "sparse-peak",
                row.origin().toString(),
                "The %s peak of %s, %,.0f TFLOP/s, is %.1f × its %s peak: a figure with sparsity? If it is dense, say so in dense_confirmed."
                        .formatted(
                                narrow, row.entry().name(), peak.value() / 1e12, peak.value() / base.value(), wide)));
    }
}
