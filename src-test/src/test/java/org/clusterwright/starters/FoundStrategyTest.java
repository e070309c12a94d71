package org.clusterwright.starters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.StarterPlans;
import org.clusterwright.model.plan.Strategy;
import org.clusterwright.model.plan.Training;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the search found, given by the plan, is the same run.
class FoundStrategyTest {
    private final Evaluator evaluator = new Evaluator(Catalog.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"llama-3.1-405b-h100", "deepseek-v3-h800", "dgx-h100-starter", "gb200-nvl72-moe"})
    void the_strategy_found_gives_the_same_step_and_memory(String starter) {
        Plan plan = StarterPlans.read(starter);
        Evaluation searched = evaluator.evaluate(with(plan, new Strategy.Automatic()));
        Evaluation given = evaluator.evaluate(with(plan, Objects.requireNonNull(searched.strategy())));
        for (String id : new String[] {"performance.step_seconds", "performance.memory_bytes_per_accelerator"}) {
            assertThat(value(given, id)).isEqualTo(value(searched, id));
        }
        assertThat(given.strategy()).isEqualTo(searched.strategy());
    }

    private static Plan with(Plan plan, Strategy strategy) {
        Training run = plan.training();
        return plan.withTraining(new Training(
                run.model(),
                run.tokens(),
                run.sequence(),
                run.globalBatchSequences(),
                run.precision(),
                run.stack(),
                run.server(),
                strategy));
    }

    private static double value(Evaluation evaluation, String id) {
        return evaluation.book().values().of(evaluation.book().find(id).orElseThrow());
    }
}
