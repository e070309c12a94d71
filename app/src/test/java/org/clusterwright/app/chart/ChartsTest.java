package org.clusterwright.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {
    private static final String STARTER = "dgx-h100-starter";
    private static final String RELATIVE = "relative to the total";

    static Stream<String> starters() {
        return StarterPlans.list().stream().map(StarterPlans.Starter::id);
    }

    @ParameterizedTest
    @MethodSource("starters")
    void every_chart_has_a_sentence_a_table_and_at_most_seven_parts(String starter) {
        var charts = Charts.of(evaluated(starter));
        assertThat(charts).extracting(ChartSpec::id).doesNotHaveDuplicates().contains("cost-by-year", "power-by-part");
        for (ChartSpec chart : charts) {
            assertThat(chart.conclusion()).as(chart.id()).endsWith(".").doesNotContain("null", "NaN");
            assertThat(chart.table().rows()).as(chart.id()).isNotEmpty();
            assertThat(chart.table().rows())
                    .allSatisfy(row ->
                            assertThat(row.cells()).hasSize(chart.table().head().size() - 1));
            int parts = switch (chart.plot()) {
                case Plot.Parts plot -> plot.parts().size();
                case Plot.Bars plot -> plot.bars().size();
                case Plot.Columns plot -> plot.stack().size();
            };
            assertThat(parts).as(chart.id()).isBetween(1, 7);
        }
    }

    @ParameterizedTest
    @MethodSource("starters")
    void rows_add_up_to_the_total_under_them(String starter) {
        for (ChartSpec chart : Charts.of(evaluated(starter))) {
            if (chart.id().equals("emissions-by-scope")) {
                continue; // two ways to count the same electricity
            }
            int totalAt = chart.table().rows().stream()
                    .map(ChartTable.Row::total)
                    .toList()
                    .indexOf(true);
            var total = chart.table().rows().get(totalAt);
            for (int column = 0; column < total.cells().size(); column++) {
                int at = column;
                Double said = total.cells().get(at).value();
                if (said != null) {
                    double sum = chart.table().rows().subList(0, totalAt).stream()
                            .map(row -> row.cells().get(at).value())
                            .mapToDouble(value -> value == null ? 0 : value)
                            .sum();
                    assertThat(sum)
                            .as(chart.id() + " " + chart.table().head().get(at + 1))
                            .isCloseTo(said, within(1e-9 * Math.max(1, Math.abs(said))));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("starters")
    void what_is_drawn_adds_up_to_the_figure(String starter) {
        var evaluation = evaluated(starter);
        for (ChartSpec chart : Charts.of(evaluation)) {
            switch (chart.id()) {
                case "step-time" -> equal(chart, evaluation, "performance.step_seconds");
                case "memory" -> equal(chart, evaluation, "performance.memory_bytes_per_accelerator");
                case "power-by-part" -> equal(chart, evaluation, "power.facility_kilowatts");
                case "cost-by-year", "cost-by-category", "cash-flow" -> equal(chart, evaluation, "cost.total_usd");
                case "energy-by-year" -> equal(chart, evaluation, "energy.facility_mwh");
                case "emissions-by-year" -> equal(chart, evaluation, "emissions.total_tonnes");
                case "water-by-year" -> equal(chart, evaluation, "water.total_cubic_metres");
                default -> assertThat(chart.id()).isEqualTo("emissions-by-scope");
            }
        }
    }

    @Test
    void an_amount_with_a_known_range_shows_it_and_one_without_does_not() {
        var bars = (Plot.Bars) chart(evaluated(STARTER), "emissions-by-scope").plot();
        var embodied = bars.bars().getLast();
        assertThat(embodied.low()).isNotNull().isLessThan(embodied.value());
        assertThat(embodied.high()).isNotNull().isGreaterThan(embodied.value());
        assertThat(bars.bars().getFirst().low()).isNull();
    }

    @Test
    void an_unknown_price_is_absent_and_said_never_nothing() {
        var plan = StarterPlans.read(STARTER).embedding(Catalog.shipped());
        var evaluation = new Evaluator(Catalog.shipped())
                .evaluate(Settings.apply(plan, Map.of("catalog.servers.dgx-h100.price_usd", "null")));
        var chart = chart(evaluation, "cost-by-category");
        var maintenance = chart.table().rows().stream()
                .filter(row -> row.label().equals("Maintenance and support"))
                .findFirst()
                .orElseThrow();
        assertThat(maintenance.cells().getFirst().value()).isNull();
        assertThat(maintenance.cells().getFirst().text(chart.scale())).isEqualTo("–");
        assertThat(chart.notes()).anyMatch(note -> note.contains("is not known"));
        assertThat(chart.conclusion()).contains("at least");
        assertThat(chart.data()).contains("Maintenance and support\t\t\n");
    }

    @Test
    void a_run_that_was_not_found_has_no_chart() {
        var plan = StarterPlans.read(STARTER).embedding(Catalog.shipped());
        var evaluation = new Evaluator(Catalog.shipped())
                .evaluate(Settings.apply(plan, Map.of("training.model", "no-such-model")));
        assertThat(Charts.of(evaluation))
                .extracting(ChartSpec::id)
                .doesNotContain("step-time", "memory")
                .contains("cost-by-year");
    }

    @Test
    void every_number_of_a_table_leads_to_a_figure_that_the_ledger_has() {
        var evaluation = evaluated(STARTER);
        for (ChartSpec chart : Charts.of(evaluation)) {
            chart.table().rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .map(ChartTable.Cell::figure)
                    .filter(java.util.Objects::nonNull)
                    .forEach(id -> assertThat(evaluation.book().find(id)).as(id).isPresent());
        }
    }

    private static void equal(ChartSpec chart, Evaluation evaluation, String id) {
        var term = evaluation.book().find(id).orElseThrow();
        double drawn = switch (chart.plot()) {
            case Plot.Parts plot -> plot.total();
            case Plot.Bars plot -> plot.total();
            case Plot.Columns plot ->
                plot.stack().stream()
                        .flatMap(series -> series.values().stream())
                        .mapToDouble(Double::doubleValue)
                        .sum();
        };
        double figure = term instanceof Result result
                ? result.values()[0]
                : evaluation.book().values().of(term);
        assertThat(drawn).as(chart.id() + ", " + RELATIVE).isCloseTo(figure, within(1e-9 * Math.abs(figure)));
    }

    private static ChartSpec chart(Evaluation evaluation, String id) {
        List<ChartSpec> found = Charts.of(evaluation).stream()
                .filter(chart -> chart.id().equals(id))
                .toList();
        return found.getFirst();
    }

    private static Evaluation evaluated(String starter) {
        return new Evaluator(Catalog.shipped()).evaluate(StarterPlans.read(starter));
    }
}
