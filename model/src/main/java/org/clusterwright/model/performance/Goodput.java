package org.clusterwright.model.performance;

/// What failures and checkpoints leave of the time: productive share of the wall clock.
///
/// @param mtbfSeconds       of the whole job
/// @param checkpointing     as it is run
/// @param productiveShare   solve time ÷ wall clock
public record Goodput(double mtbfSeconds, Checkpointing checkpointing, double productiveShare) {

    /// A write that takes no time would ask for an endless number of checkpoints.
    private static final double LEAST_INTERVAL_SECONDS = 1;

    /// Any accelerator stops the job: `M = MTBF / n`.
    public static double jobMtbfSeconds(double acceleratorMtbfSeconds, double accelerators) {
        return acceleratorMtbfSeconds / accelerators;
    }

    /// Wall-clock time of a job that checkpoints and fails (Daly 2006, eq. 9).
    /// `T = M e^(R/M) (e^((τ+δ)/M) − 1) Tₛ/τ`
    ///
    /// @param solveSeconds Tₛ, time without failures
    /// @param mtbfSeconds  M of the whole job, more than 0
    public static double wallClockSeconds(double solveSeconds, Checkpointing c, double mtbfSeconds) {
        double segment = Math.expm1((c.intervalSeconds() + c.writeSeconds()) / mtbfSeconds);
        return mtbfSeconds * Math.exp(c.restartSeconds() / mtbfSeconds) * segment * solveSeconds / c.intervalSeconds();
    }

    public static Goodput of(Checkpointing c, double mtbfSeconds) {
        return new Goodput(mtbfSeconds, c, 1 / wallClockSeconds(1, c, mtbfSeconds));
    }

    /// With the interval that loses least.
    public static Goodput best(double writeSeconds, double restartSeconds, double mtbfSeconds) {
        double interval =
                Math.max(LEAST_INTERVAL_SECONDS, Checkpointing.bestIntervalSeconds(writeSeconds, mtbfSeconds));
        return of(new Checkpointing(interval, writeSeconds, restartSeconds), mtbfSeconds);
    }
}
