package org.clusterwright.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.ledger.Presence;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Any accelerator, of whatever kind, trains a small model in a plan of one server, or says what is missing.
class EveryAcceleratorTest {
    private static final Evaluator EVALUATOR = new Evaluator(Catalog.shipped());

    static Stream<Named<Accelerator>> accelerators() {
        return Catalog.shipped().accelerators().all().stream().map(each -> Named.of(each.id(), each));
    }

    @ParameterizedTest
    @MethodSource("accelerators")
    void evaluates_in_a_plan_of_one_server_or_says_what_is_missing(Accelerator accelerator) {
        Evaluation evaluation = EVALUATOR.evaluate(oneServer(accelerator));
        Presence days = evaluation.book().presence(evaluation.book().figure("performance.training_days"));
        boolean known = accelerator.memoryBytes() != null
                && accelerator.memoryBytesPerSecond() != null
                && accelerator.peakFlopsPerSecond().keySet().stream().anyMatch(precision -> switch (precision) {
                    case FP64, FP32, TF32, BF16, FP16, FP8 -> true;
                    case FP4, INT8 -> false;
                });
        if (known) {
            assertThat(days.absent()).as(evaluation.findings().toString()).isFalse();
            assertThat(evaluation.book().values().of(evaluation.book().figure("performance.training_days")))
                    .isPositive()
                    .isFinite();
        } else {
            assertThat(days.missing()).anyMatch(path -> path.startsWith("catalog.accelerators." + accelerator.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("shippedServers")
    void every_shipped_server_evaluates_in_a_plan_of_one(Server server) {
        Plan plan = Settings.apply(
                StarterPlans.read("dgx-h100-starter"),
                List.of(
                        "groups[0].count=1",
                        "groups[0].placements=[{\"unit\":1,\"item\":\"" + server.id() + "\"}]",
                        "training.server=" + server.id(),
                        "training.model=gpt-2-xl",
                        "training.sequence=1024",
                        "training.global_batch_sequences=1152",
                        "training.precision=fp32",
                        "training.strategy={\"kind\":\"automatic\"}"));
        assertThat(EVALUATOR.evaluate(plan).book().figures()).isNotEmpty();
    }

    static Stream<Named<Server>> shippedServers() {
        return Catalog.shipped().servers().all().stream().map(each -> Named.of(each.id(), each));
    }

    private static Plan oneServer(Accelerator accelerator) {
        var known = new Server(
                "one-accelerator",
                "One accelerator",
                List.of(),
                "a test",
                accelerator.id(),
                1,
                null,
                null,
                null,
                0,
                null,
                watts(2000),
                watts(1500),
                null,
                4,
                null,
                null,
                null);
        return Settings.apply(
                StarterPlans.read("dgx-h100-starter").withCatalog(Entries.of(List.of(known))),
                List.of(
                        "groups[0].count=1",
                        "groups[0].placements=[{\"unit\":1,\"item\":\"one-accelerator\"}]",
                        "training.server=one-accelerator",
                        "training.model=gpt-2-xl",
                        "training.sequence=1024",
                        "training.global_batch_sequences=64",
                        "training.precision=fp8",
                        "training.strategy={\"kind\":\"automatic\"}"));
    }

    private static Sourced<Double> watts(double watts) {
        return Sourced.of(watts, "a test", Quality.ASSUMPTION);
    }
}
