package org.clusterwright.model.performance;

import java.util.List;
import org.clusterwright.model.catalog.MatrixFormat;

/// What a layout gives: time, memory, use of the peak, and why it could not run.
///
/// @param format             in which the matrix products are computed
/// @param modelFlopsPerStep  three times forward, causal attention at half, nothing recomputed
/// @param peakFlopsPerSecond dense, of one accelerator in that format
/// @param problems           empty when it can run
/// @param notes              what stands on shared constants instead of measurements
public record TrainingEstimate(
        Layout layout,
        MatrixFormat format,
        StepTime step,
        MemoryUse memory,
        double modelFlopsPerStep,
        double peakFlopsPerSecond,
        List<Problem> problems,
        List<String> notes) {

    public boolean runs() {
        return problems.isEmpty();
    }

    /// `model FLOPs ÷ (step time × accelerators × dense peak)`
    public double modelFlopsUtilisation() {
        return modelFlopsPerStep / (step.seconds() * layout.accelerators() * peakFlopsPerSecond);
    }
}
