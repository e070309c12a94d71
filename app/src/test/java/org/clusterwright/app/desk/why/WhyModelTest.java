package org.clusterwright.app.desk.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

class WhyModelTest {
    private static final Evaluator EVALUATOR = new Evaluator(Catalog.shipped());
    private static final Plan PLAN = StarterPlans.read("llama-3.1-405b-h100").embedding(Catalog.shipped());
    private static final Evaluation BASE = EVALUATOR.evaluate(PLAN);

    private final WhyModel model = new WhyModel();

    @Test
    void the_tree_opens_at_the_figure_with_its_first_lines() {
        model.explain("cost.usd_per_accelerator_hour", snapshot(BASE));
        List<WhyRow> rows = model.rows();
        assertThat(model.question()).isEqualTo("Why 1.61 $/accelerator-h?");
        assertThat(rows.getFirst().open()).isTrue();
        assertThat(rows).extracting(WhyRow::label).contains("Total cost", "Capital", "Operating", "Electricity");
        assertThat(rows.get(1).operator()).isEmpty();
        assertThat(rows).anySatisfy(row -> assertThat(row.operator()).isEqualTo("÷"));
        assertThat(rows).hasSizeBetween(15, 24);
    }

    @Test
    void what_is_bought_in_one_year_opens_into_its_parts() {
        model.explain("cost.total_usd", snapshot(BASE));
        WhyRow capital = row("Capital");
        assertThat(capital.open()).isTrue();
        assertThat(capital.source()).endsWith("in year 0");
        assertThat(model.rows()).extracting(WhyRow::label).contains("Equipment").doesNotContain("Year 0");
        assertThat(row("Software licences").source()).isEqualTo("none");
    }

    @Test
    void formulas_are_told_in_scaled_numbers_with_units() {
        model.explain("cost.usd_per_accelerator_hour", snapshot(BASE));
        assertThat(model.numbers(model.rows().getFirst()).replace('\u00a0', ' '))
                .isEqualTo("1,158 M$ ÷ 718 M accelerator-h = 1.61 $/accelerator-h");
        assertThat(model.text()).contains("= 1,158 M$ ÷ 718 M accelerator-h").doesNotContain("1158472730");
    }

    private WhyRow row(String label) {
        return model.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void open_lines_stay_open_when_the_plan_changes() {
        model.explain("cost.total_usd", snapshot(BASE));
        WhyRow closed = model.rows().stream()
                .filter(row -> row.openable() && !row.open())
                .findFirst()
                .orElseThrow();
        model.toggle(closed);
        List<String> keys = model.rows().stream().map(WhyRow::key).toList();
        Plan cheaper = Settings.apply(PLAN, Map.of("finance.discount.value", "0.2"));
        assertThat(model.follow(snapshot(EVALUATOR.evaluate(cheaper)))).isTrue();
        assertThat(model.rows()).extracting(WhyRow::key).isEqualTo(keys);
        assertThat(model.follow(snapshot(BASE))).isTrue();
        assertThat(model.follow(snapshot(BASE))).isFalse();
    }

    @Test
    void an_input_leads_to_its_field_and_an_engines_result_opens_into_its_parts() {
        model.explain("finance.discount", snapshot(BASE));
        assertThat(model.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.jump()).isEqualTo("finance.discount"));
        model.explain("performance.step_seconds", snapshot(BASE));
        if (model.rows().size() == 1) {
            model.toggle(model.rows().getFirst());
        }
        assertThat(model.rows()).hasSize(10);
    }

    @Test
    void what_is_missing_is_named_and_what_there_is_not_is_said() {
        String path = "catalog.accelerators.nvidia-h100-sxm5-80gb.memory_bytes_per_second";
        model.explain(
                "performance.training_days", snapshot(EVALUATOR.evaluate(Settings.apply(PLAN, Map.of(path, "null")))));
        assertThat(model.state())
                .isEqualTo(new WhyModel.State.Missing(
                        "Training time", List.of(new WhyModel.Lack("NVIDIA H100 SXM5 80GB, memory bandwidth", path))));
        model.explain("no.such", snapshot(BASE));
        assertThat(model.state()).isEqualTo(new WhyModel.State.Unknown("no.such"));
    }

    private static Snapshot snapshot(Evaluation evaluation) {
        return new Snapshot(evaluation.plan(), 1, evaluation, 1, BASE, null, null, null, true, null);
    }
}
