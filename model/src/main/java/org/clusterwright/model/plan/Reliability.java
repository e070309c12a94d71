package org.clusterwright.model.plan;

import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// How often the run is interrupted and what that takes.
///
/// @param acceleratorMtbfHours      accelerator-hours between two interruptions of the run, all
/// causes; the run's own is this ÷ accelerators
/// @param restartSeconds            from the failure to training again: detect, reschedule, load, recompile
/// @param checkpointIntervalSeconds time trained between two checkpoints; absent: the interval that loses least
/// @param checkpointWriteSeconds    how long a checkpoint holds the run up; absent: follows from the
/// storage's bandwidth
public record Reliability(
        @Range(min = 1, max = 1e12) Sourced<Double> acceleratorMtbfHours,
        @Range(min = 0, max = 10_000_000) Sourced<Double> restartSeconds,
        @Range(min = 1, max = 100_000_000) @Nullable Sourced<Double> checkpointIntervalSeconds,
        @Range(min = 0, max = 10_000_000) @Nullable Sourced<Double> checkpointWriteSeconds) {}
