package org.clusterwright.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodputTest {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    /// Daly's higher-order optimum with a dump of five minutes.
    @ParameterizedTest
    @CsvSource({"1440, 116.69", "360, 56.71", "15, 9.14"})
    void the_best_interval_is_that_of_daly(double mtbfMinutes, double intervalMinutes) {
        assertThat(Checkpointing.bestIntervalSeconds(5 * MINUTE, mtbfMinutes * MINUTE) / MINUTE)
                .isCloseTo(intervalMinutes, within(0.005));
    }

    @Test
    void beyond_two_failures_a_write_the_best_is_to_checkpoint_once_a_failure() {
        assertThat(Checkpointing.bestIntervalSeconds(600, 250)).isEqualTo(250);
    }

    /// M = 1 h, τ = 10 min, δ = 1 min, R = 5 min: 3600 e^(1/12) (e^(11/60) − 1) · 100/600.
    @Test
    void the_wall_clock_follows_the_exact_formula() {
        var c = new Checkpointing(600, 60, 300);
        double expected = 3600 * Math.exp(1.0 / 12) * (Math.exp(11.0 / 60) - 1) * 100 / 600;
        assertThat(Goodput.wallClockSeconds(100, c, HOUR)).isCloseTo(expected, within(1e-9));
        assertThat(Goodput.of(c, HOUR).productiveShare()).isCloseTo(100 / expected, within(1e-12));
    }

    @Test
    void without_failures_only_the_writes_are_lost() {
        var c = new Checkpointing(900, 100, 300);
        assertThat(Goodput.of(c, 1e12).productiveShare()).isCloseTo(0.9, within(1e-6));
    }

    /// 16 384 accelerators with one interruption each 50 677 hours: one in 3.1 hours.
    @Test
    void a_job_fails_as_often_as_all_its_accelerators_together() {
        assertThat(Goodput.jobMtbfSeconds(50_677 * HOUR, 16_384) / HOUR).isCloseTo(3.09, within(0.01));
    }

    @Test
    void no_interval_near_the_best_loses_less() {
        double best = Checkpointing.bestIntervalSeconds(60, 3 * HOUR);
        double least = Goodput.wallClockSeconds(1, new Checkpointing(best, 60, 600), 3 * HOUR);
        for (double factor : new double[] {0.7, 0.9, 1.1, 1.4}) {
            var other = new Checkpointing(best * factor, 60, 600);
            assertThat(Goodput.wallClockSeconds(1, other, 3 * HOUR)).isGreaterThan(least);
        }
    }

    /// BLOOM: 176 billion parameters, checkpoints of 2.3 TB.
    @Test
    void a_checkpoint_holds_fourteen_bytes_a_parameter() {
        assertThat(Checkpointing.checkpointBytes(176e9)).isCloseTo(2.3e12, within(0.2e12));
        assertThat(Checkpointing.writeSeconds(100e9, 10e9)).isEqualTo(140);
    }
}
