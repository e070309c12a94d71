package org.clusterwright.starters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.finding.Severity;
import org.clusterwright.model.plan.Publication;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What the engine makes of the starter plans, against what was published of them.
class PublishedRunsTest {

    private static final Evaluator EVALUATOR = new Evaluator(Catalog.shipped());

    static Stream<String> ids() {
        return StarterPlans.list().stream().map(StarterPlans.Starter::id);
    }

    private static double value(Evaluation evaluation, String figure) {
        return evaluation.book().values().of(evaluation.book().find(figure).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "llama-3.1-405b-h100, performance.accelerator_hours",
        "gpt-3-175b-a100, performance.training_days",
        "bloom-176b-a100, performance.accelerator_hours",
        "deepseek-v3-h800, performance.accelerator_hours",
        "llama-2-70b-a100, performance.accelerator_hours"
    })
    void the_time_of_a_published_run_comes_within_15_percent(String id, String figure) {
        var plan = StarterPlans.read(id);
        var published = Objects.requireNonNull(plan.reproduces()).figures().stream()
                .filter(each -> each.figure().equals(figure))
                .mapToDouble(Publication.Published::value)
                .findFirst()
                .orElseThrow();
        assertThat(value(EVALUATOR.evaluate(plan), figure)).isCloseTo(published, Percentage.withPercentage(15));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothing_is_wrong_with_a_starter_plan(String id) {
        assertThat(EVALUATOR.evaluate(StarterPlans.read(id)).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_published_figure_is_one_that_the_engine_gives(String id) {
        var plan = StarterPlans.read(id);
        var publication = plan.reproduces();
        if (publication != null) {
            var evaluation = EVALUATOR.evaluate(plan);
            assertThat(publication.figures())
                    .allSatisfy(figure ->
                            assertThat(value(evaluation, figure.figure())).isPositive());
        }
    }

    /// Years later, or on a machine with another catalogue.
    @ParameterizedTest
    @MethodSource("ids")
    void a_saved_plan_gives_the_same_figures_without_any_catalogue(String id) {
        var saved = StarterPlans.read(id).embedding(Catalog.shipped());
        var here = EVALUATOR.evaluate(saved);
        var there = new Evaluator(Catalog.of(Entries.none())).evaluate(saved);
        assertThat(figures(there)).isEqualTo(figures(here)).isNotEmpty();
        assertThat(there.findings()).isEqualTo(here.findings());
    }

    private static Map<String, Double> figures(Evaluation evaluation) {
        var values = new TreeMap<String, Double>();
        for (var figure : evaluation.book().figures()) {
            boolean absent = evaluation.book().presence(figure).absent();
            values.put(
                    figure.id(),
                    absent ? Double.NaN : evaluation.book().values().of(figure));
        }
        return values;
    }
}
