package org.clusterwright.model.performance;

import org.clusterwright.model.plan.Strategy.Schedule;

/// What filling and draining a pipeline costs.
final class PipelineSchedule {
    private PipelineSchedule() {}

    /// Idle time of a step, in times of one stage for one micro-batch, forward and backward.
    ///
    /// One forward one backward: `(p − 1) / v`; interleaved with a number of micro-batches that p does not
    /// divide, half of
    /// `(v − 1)(p − m mod p) / v` more. Zero bubble: a third (Qi et al. 2023, arXiv:2401.10241, ZB-H1).
    /// DualPipe: `(p/2 − 1)(F&B + B − 3W)` with backward twice forward, F = W = 1/3 of a stage's time:
    /// `(p/2 − 1) · 2/3`
    /// (DeepSeek-V3, arXiv:2412.19437, Table 2).
    static double bubbleStages(Schedule schedule, int stages, int virtual, int microBatches) {
        if (stages <= 1) return 0;
        double fill = (stages - 1.0) / virtual;
        return switch (schedule) {
            case ONE_FORWARD_ONE_BACKWARD -> fill + ragged(stages, virtual, microBatches);
            case ZERO_BUBBLE -> fill / 3;
            case DUAL_PIPE -> Math.max(0, stages / 2.0 - 1) * 2 / 3;
        };
    }

    private static double ragged(int stages, int virtual, int microBatches) {
        int rest = microBatches % stages;
        return virtual == 1 || rest == 0 ? 0 : 0.5 * (virtual - 1) * (stages - rest) / virtual;
    }
}
