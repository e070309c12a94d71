package org.clusterwright.model.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.catalog.Parameters;
import org.clusterwright.model.plan.Strategy.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingModelTest {
    private static final Network DGX = Network.nonBlocking(8, 50e9);

    @Test
    void the_parts_are_the_step() {
        var e = Samples.estimate(
                Samples.workload("llama-3-70b", 8192, 256), Samples.chip("H100"), DGX, Samples.layout(8, 4, 16));
        double sum = 0;
        for (double part : e.step().parts().values()) {
            sum += part;
        }
        assertThat(e.step().seconds()).isEqualTo(sum);
        assertThat(e.step().parts().values()).allMatch(part -> part >= 0);
    }

    @Test
    void memory_is_what_it_holds() {
        var e = Samples.estimate(
                Samples.workload("llama-3-70b", 8192, 256), Samples.chip("H100"), DGX, Samples.layout(8, 4, 16));
        double sum = 0;
        for (double part : e.memory().parts().values()) {
            sum += part;
        }
        assertThat(e.memory().reservedBytes()).isEqualTo(sum);
        assertThat(e.memory().allocatedBytes()).isLessThan(e.memory().reservedBytes());
    }

    /// Adam in mixed precision on one accelerator: 2 + 4 + 12 bytes a parameter.
    @Test
    void one_accelerator_holds_eighteen_bytes_a_parameter() {
        var e = Samples.estimate(
                Samples.workload("gpt-3-1-3b", 2048, 1), Samples.chip("H100"), DGX, Samples.layout(1, 1, 1));
        double parameters = Parameters.of(Samples.model("gpt-3-1-3b")).total();
        var memory = e.memory();
        double states = memory.bytes(MemoryPart.WEIGHTS)
                + memory.bytes(MemoryPart.GRADIENTS)
                + memory.bytes(MemoryPart.OPTIMISER);
        assertThat(states / parameters).isCloseTo(18, within(1e-9));
    }

    /// Llama 3 8B at 8192 tokens: 3 · (2 · (8.03e9 − 0.525e9) + 4 · 4096 · 4096 · 32) a token, less norms.
    @Test
    void model_operations_are_three_forward_passes_with_half_of_attention() {
        double parameters = 2 * (8.0303e9 - 0.5254e9);
        double attention = 4.0 * 4096 * 4096 * 32;
        assertThat(ModelFlops.perStep(Samples.model("llama-3-8b"), 8192, 1) / 8192)
                .isCloseTo(3 * (parameters + attention), within(3 * parameters * 1e-3));
    }

    @Test
    void a_lone_accelerator_has_no_collectives_and_no_bubble() {
        var e = Samples.estimate(
                Samples.workload("gpt-3-1-3b", 2048, 8), Samples.chip("H100"), DGX, Samples.layout(1, 1, 1));
        for (Part part : List.of(
                Part.TENSOR_PARALLEL,
                Part.CONTEXT_PARALLEL,
                Part.EXPERT_EXCHANGE,
                Part.DATA_PARALLEL,
                Part.PIPELINE_BUBBLE,
                Part.PIPELINE_TRAFFIC,
                Part.STRAGGLERS)) {
            assertThat(e.step().seconds(part)).as(part.label()).isZero();
        }
    }

    @Test
    void utilisation_is_model_operations_over_the_peak_of_the_step() {
        var e = Samples.estimate(
                Samples.workload("llama-3-8b", 8192, 64), Samples.chip("H100"), DGX, Samples.layout(1, 1, 32));
        double expected = e.modelFlopsPerStep() / (e.step().seconds() * 32 * 989.4e12);
        assertThat(e.modelFlopsUtilisation()).isCloseTo(expected, within(1e-12)).isBetween(0.2, 0.7);
    }

    @Test
    void a_faster_link_never_makes_a_step_slower() {
        var workload = Samples.workload("llama-3-70b", 8192, 256);
        double before = Double.POSITIVE_INFINITY;
        for (double faster = 1; faster <= 16; faster *= 2) {
            var network = Network.nonBlocking(8, 10e9 * faster);
            double now = Samples.estimate(workload, Samples.chip("H100"), network, Samples.layout(4, 4, 16))
                    .step()
                    .seconds();
            assertThat(now).isLessThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void oversubscription_above_a_pod_never_makes_a_step_faster() {
        var workload = Samples.workload("llama-3-8b", 8192, 1024);
        var layout = Samples.layout(1, 1, 512);
        double full = Samples.estimate(workload, Samples.chip("H100"), DGX, layout)
                .step()
                .seconds();
        double shared = Samples.estimate(workload, Samples.chip("H100"), new Network(8, 50e9, 64, 16), layout)
                .step()
                .seconds();
        assertThat(shared).isGreaterThan(full);
    }

    @Test
    void recomputation_takes_time_and_spares_memory() {
        var workload = Samples.workload("llama-3-70b", 8192, 256);
        var plain = Samples.layout(8, 4, 16);
        var none = Samples.estimate(workload, Samples.chip("H100"), DGX, plain);
        var some = Samples.estimate(workload, Samples.chip("H100"), DGX, plain.with(Recompute.SELECTIVE));
        var full = Samples.estimate(workload, Samples.chip("H100"), DGX, plain.with(Recompute.FULL));
        assertThat(none.step().seconds()).isLessThan(some.step().seconds());
        assertThat(some.step().seconds()).isLessThan(full.step().seconds());
        assertThat(none.memory().reservedBytes()).isGreaterThan(some.memory().reservedBytes());
        assertThat(some.memory().reservedBytes()).isGreaterThan(full.memory().reservedBytes());
    }

    @Test
    void what_cannot_run_says_why_with_its_numbers() {
        var workload = Samples.workload("llama-3-70b", 8192, 250);
        var layout = new Layout(3, 200, 1, 16, 1, 4, 1, 1, Recompute.NONE, Schedule.ONE_FORWARD_ONE_BACKWARD);
        var problems = TrainingModel.estimate(workload, Samples.chip("H100"), DGX, layout, 1024)
                .orElseThrow()
                .problems();
        assertThat(problems)
                .hasAtLeastOneElementOfType(Problem.DoesNotDivide.class)
                .hasAtLeastOneElementOfType(Problem.Exceeds.class);
        assertThat(problems).extracting(Problem::sentence).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void a_model_that_is_too_large_does_not_fit_and_its_neighbour_does() {
        var workload = Samples.workload("llama-3-70b", 4096, 64);
        var tooFew = Samples.estimate(workload, Samples.chip("H100"), DGX, Samples.layout(2, 1, 8));
        var enough = Samples.estimate(workload, Samples.chip("H100"), DGX, Samples.layout(8, 4, 8));
        assertThat(tooFew.problems()).hasExactlyElementsOfTypes(Problem.DoesNotFit.class);
        assertThat(enough.problems()).isEmpty();
    }

    @Test
    void a_narrow_format_that_the_chip_lacks_is_computed_in_a_wider_one() {
        var a100 = Samples.chip("A100-SXM-80GB");
        assertThat(a100.formatFor(MatrixFormat.FP8)).contains(MatrixFormat.FP16);
        var workload = new Workload(Samples.model("llama-3-8b"), 8192, 64, MatrixFormat.FP8, Samples.stack("shared"));
        var e = Samples.estimate(workload, a100, DGX, Samples.layout(1, 1, 8));
        assertThat(e.notes()).anyMatch(note -> note.contains("does not compute in FP8"));
    }

    static List<String> usable() {
        return Catalog.shipped().accelerators().all().stream()
                .filter(a -> Chip.missing(a).isEmpty())
                .map(Accelerator::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("usable")
    void every_accelerator_with_a_peak_memory_and_bandwidth_evaluates_on_its_own(String id) {
        var chip = Samples.chip(id);
        var workload = Samples.workload("gpt-2-xl", 1024, 8);
        var estimate = TrainingModel.estimate(workload, chip, Network.nonBlocking(1, 0), Samples.layout(1, 1, 1), 1);
        if (estimate.isEmpty()) {
            assertThat(TrainingModel.noPrecision(workload, chip).sentence()).contains(id);
        } else {
            assertThat(estimate.get().step().seconds()).isPositive().isFinite();
            assertThat(estimate.get().modelFlopsUtilisation()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void an_accelerator_that_nobody_measured_says_so() {
        var e = Samples.estimate(
                Samples.workload("llama-3-8b", 4096, 8), Samples.chip("Gaudi3"), DGX, Samples.layout(1, 1, 8));
        assertThat(e.notes()).anyMatch(note -> note.startsWith("Nobody measured"));
        var measured = Samples.estimate(
                Samples.workload("llama-3-8b", 4096, 8), Samples.chip("H100"), DGX, Samples.layout(1, 1, 8));
        assertThat(measured.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama-3-1-405b", "gpt-3-175b", "llama-3-8b", "qwen3-235b-a22b", "deepseek-v3"})
    void the_automatic_layout_fits_and_is_the_same_each_time(String model) {
        var workload = Samples.workload(model, 4096, 1024);
        var first = AutomaticLayout.estimate(workload, Samples.chip("H100"), DGX, 1024)
                .orElseThrow();
        var again = AutomaticLayout.estimate(workload, Samples.chip("H100"), DGX, 1024)
                .orElseThrow();
        assertThat(first.problems()).isEmpty();
        assertThat(again.layout()).isEqualTo(first.layout());
    }

    @Test
    void an_unknown_network_is_a_problem_and_not_an_endless_step() {
        var e = Samples.estimate(
                Samples.workload("llama-3-8b", 4096, 64),
                Samples.chip("H100"),
                Network.nonBlocking(8, 0),
                Samples.layout(8, 1, 4));
        assertThat(e.problems()).hasExactlyElementsOfTypes(Problem.Missing.class);
        assertThat(e.step().seconds()).isFinite().isPositive();
    }
}
