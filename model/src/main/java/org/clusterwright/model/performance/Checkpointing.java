package org.clusterwright.model.performance;

/// How a run saves itself.
///
/// @param intervalSeconds training between two checkpoints, more than 0
/// @param writeSeconds    what a checkpoint holds training up
/// @param restartSeconds  from a failure to training again: detect, reschedule, load, recompile
public record Checkpointing(double intervalSeconds, double writeSeconds, double restartSeconds) {

    /// Bytes of a checkpoint per parameter: 32-bit weight and two moments, 16-bit weight (BLOOM 176B: 2.3
    /// TB, 13 B a parameter).
    static final double BYTES_PER_PARAMETER = 14;

    /// Size of a checkpoint of the whole model and its optimiser.
    public static double checkpointBytes(double parameters) {
        return BYTES_PER_PARAMETER * parameters;
    }

    /// Seconds for which writing holds training up, when nothing is copied aside first.
    ///
    /// @param storageBytesPerSecond what the storage takes from all accelerators together, more than 0
    public static double writeSeconds(double parameters, double storageBytesPerSecond) {
        return checkpointBytes(parameters) / storageBytesPerSecond;
    }

    /// The interval that loses least (Daly 2006, eq. 37), from the blocking write δ and the job's mean
    /// time between failures M:
    /// `τ = √(2 δ M) (1 + ⅓ √(δ/2M) + (δ/2M)/9) − δ` for δ < 2 M, else M.
    public static double bestIntervalSeconds(double writeSeconds, double mtbfSeconds) {
        if (writeSeconds >= 2 * mtbfSeconds) return mtbfSeconds;
        double ratio = writeSeconds / (2 * mtbfSeconds);
        return Math.sqrt(2 * writeSeconds * mtbfSeconds) * (1 + Math.sqrt(ratio) / 3 + ratio / 9) - writeSeconds;
    }
}
