package org.clusterwright.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clusterwright.model.catalog.AttentionConstants;
import org.clusterwright.model.catalog.AttentionConstants.Kernel;
import org.clusterwright.model.catalog.GemmConstants;
import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.catalog.SoftwareStack.StageCut;
import org.clusterwright.model.plan.Strategy.Schedule;
import org.clusterwright.model.quantity.Quality;
import org.junit.jupiter.api.Test;

class KernelTest {
    private static final GemmConstants HALVES = new GemmConstants(
            "t", "t", List.of(), List.of(), MatrixFormat.BF16, 0.5, 100, 50, "test", null, Quality.ASSUMPTION, null);

    /// 2 · 100³ / (0.5 · 1e12) · (1 + 100/100) (1 + 50/100)² + 3 µs = 4 µs · 4.5 + 3 µs.
    @Test
    void a_product_loses_to_short_sides() {
        assertThat(Gemm.seconds(100, 100, 100, 1, HALVES, 2, 1e12, 1e15)).isCloseTo(21e-6, within(1e-12));
    }

    /// One row of 1000 × 1000 in two bytes: (1000 + 1e6) · 2 + 2000 bytes at 0.75 of 1 GB/s.
    @Test
    void a_product_of_few_rows_waits_for_its_weights() {
        double bytes = 2 * (1000 + 1e6) + 2000;
        assertThat(Gemm.seconds(1, 1000, 1000, 1, HALVES, 2, 1e18, 1e9)).isCloseTo(bytes / 0.75e9 + 3e-6, within(1e-9));
    }

    private static final AttentionConstants FUSED = new AttentionConstants(
            "t", "t", List.of(), List.of(), Kernel.FUSED, 0.6, 0.5, 1500, 0.8, "test", null, Quality.ASSUMPTION, null);

    /// At its half sequence half of 0.6; with heads of 64 0.8 of it, of 96 0.9.
    @Test
    void fused_attention_reaches_half_of_its_best_at_its_half_sequence() {
        assertThat(AttentionKernel.fusedEfficiency(0.6, 1500, 128, FUSED)).isCloseTo(0.3, within(1e-12));
        assertThat(AttentionKernel.fusedEfficiency(0.6, 1500, 64, FUSED)).isCloseTo(0.24, within(1e-12));
        assertThat(AttentionKernel.fusedEfficiency(0.6, 1500, 96, FUSED)).isCloseTo(0.27, within(1e-12));
    }

    @Test
    void a_head_size_that_is_no_multiple_of_eight_loses_the_matrix_unit() {
        assertThat(AttentionKernel.alignment(150)).isLessThan(0.1);
        assertThat(AttentionKernel.alignment(128)).isEqualTo(1);
    }

    private static final Collectives TWO_LEVELS = new Collectives(8, 64, 100e9, 100e9, 50e9, 10e9, 5e9, 1e-5);

    /// Eight ranks in one domain: 10 µs + 800 MB · 7/8 / 100 GB/s = 7.01 ms.
    @Test
    void a_gather_in_a_domain_moves_all_but_its_own_share() {
        assertThat(TWO_LEVELS.gatherSeconds(800e6, 8, 1)).isCloseTo(7.01e-3, within(1e-9));
    }

    /// 16 ranks over two domains: over the network 800 MB · 1/2 / 8 / 10 GB/s = 5 ms, inside 7 ms; and 2 · 15 µs · 4.
    @Test
    void a_gather_over_domains_takes_as_long_as_its_slower_level() {
        assertThat(TWO_LEVELS.gatherSeconds(800e6, 16, 1)).isCloseTo(7.12e-3, within(1e-9));
    }

    /// 16 ranks eight accelerators apart have the network alone: 800 MB · 15/16 / 10 GB/s; two pods: 800
    /// MB / 2 / 8 / 5 GB/s.
    @Test
    void ranks_that_lie_a_domain_apart_have_only_the_network() {
        assertThat(TWO_LEVELS.gatherSeconds(800e6, 16, 8)).isCloseTo(75e-3 + 0.12e-3, within(1e-9));
    }

    @Test
    void one_rank_has_nobody_to_talk_to() {
        assertThat(TWO_LEVELS.gatherSeconds(1e9, 1, 1)).isZero();
        assertThat(TWO_LEVELS.allReduceSeconds(1e9, 1, 1)).isZero();
        assertThat(TWO_LEVELS.exchangeSeconds(1e9, 1, 1)).isZero();
    }

    /// 16 ranks, 8 in the domain, 160 MB: 70 MB at 50 GB/s, 80 MB at 10 GB/s, 30 µs.
    @Test
    void an_exchange_pays_for_both_levels() {
        assertThat(TWO_LEVELS.exchangeSeconds(160e6, 16, 1)).isCloseTo(1.4e-3 + 8e-3 + 30e-6, within(1e-9));
    }

    @Test
    void a_pipeline_idles_while_it_fills() {
        assertThat(PipelineSchedule.bubbleStages(Schedule.ONE_FORWARD_ONE_BACKWARD, 8, 1, 64))
                .isEqualTo(7);
        assertThat(PipelineSchedule.bubbleStages(Schedule.ONE_FORWARD_ONE_BACKWARD, 8, 4, 64))
                .isEqualTo(7.0 / 4);
        assertThat(PipelineSchedule.bubbleStages(Schedule.ZERO_BUBBLE, 8, 1, 64))
                .isEqualTo(7.0 / 3);
        assertThat(PipelineSchedule.bubbleStages(Schedule.DUAL_PIPE, 16, 1, 64)).isEqualTo(7 * 2.0 / 3);
        assertThat(PipelineSchedule.bubbleStages(Schedule.ONE_FORWARD_ONE_BACKWARD, 1, 1, 64))
                .isZero();
    }

    /// 126 layers on 16 stages: embedding and logits take a layer's place, so stages hold 7 or 8.
    @Test
    void ends_that_count_as_layers_even_out_the_stages() {
        assertThat(PipelineCut.slowestSeconds(StageCut.ENDS_COUNT, 126, 1, 0.5, 16, 16))
                .isEqualTo(8);
        assertThat(PipelineCut.slowestSeconds(StageCut.ENDS_COUNT, 126, 1, 3, 16, 16))
                .isEqualTo(10);
    }

    @Test
    void the_last_of_even_stages_also_has_the_logits() {
        assertThat(PipelineCut.slowestSeconds(StageCut.EVEN, 96, 1, 2, 8, 8)).isEqualTo(14);
        assertThat(PipelineCut.slowestSeconds(StageCut.EVEN, 96, 1, 2, 1, 1)).isEqualTo(98);
    }
}
