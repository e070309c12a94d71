package org.clusterwright.app.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.clusterwright.app.session.Ranges;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.explore.Sampling;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

class FigureCardTest {
    private static final Evaluator EVALUATOR = new Evaluator(Catalog.shipped());
    private static final Plan PLAN = StarterPlans.read("llama-3.1-405b-h100").embedding(Catalog.shipped());
    private static final Evaluation BASE = EVALUATOR.evaluate(PLAN);

    @Test
    void the_six_headlines_come_first_and_a_wide_window_shows_two_more() {
        assertThat(Headlines.of(BASE))
                .extracting(figure -> figure.id())
                .startsWith(
                        "performance.training_days",
                        "cost.total_usd",
                        "cost.usd_per_accelerator_hour",
                        "energy.facility_mwh",
                        "emissions.total_tonnes",
                        "cost.usd_per_run")
                .hasSize(8);
        assertThat(List.of(Headlines.room(1100), Headlines.room(1440), Headlines.room(1920)))
                .containsExactly(4, 6, 8);
    }

    @Test
    void a_card_says_unit_years_and_range_of_its_evaluation() {
        var headlines = new Headlines();
        headlines.found(new Ranges.Found(
                BASE.book(),
                Sampling.of(BASE.book(), Headlines.known(BASE), 500, () -> false)
                        .orElseThrow(),
                List.of()));
        FigureCard total = card("cost.total_usd", headlines.cards(snapshot(BASE)));
        assertThat(total.value() + " " + total.unit()).isEqualTo("$ 1.16 B");
        assertThat(total.note()).isEqualTo("5 years");
        assertThat(total.change()).isEmpty();
        assertThat(total.range()).isNotNull();
        assertThat(total.told()).contains("Range: 80 % of 500 samples");
        FigureCard time = card("performance.training_days", headlines.cards(snapshot(BASE)));
        assertThat(time.range()).isNull();
        assertThat(time.told()).contains("No range: it rests on the training engine");
    }

    @Test
    void ranges_of_another_evaluation_are_not_shown() {
        var headlines = new Headlines();
        headlines.found(new Ranges.Found(
                EVALUATOR.evaluate(PLAN).book(),
                Sampling.of(BASE.book(), Headlines.known(BASE), 100, () -> false)
                        .orElseThrow(),
                List.of()));
        assertThat(headlines.cards(snapshot(BASE)))
                .allSatisfy(card -> assertThat(card.range()).isNull());
    }

    @Test
    void a_difference_to_the_base_is_signed_and_says_which_way() {
        FigureCard cost = changed("finance.discount.value", "0.2", "cost.total_usd");
        assertThat(cost.change()).startsWith("−");
        assertThat(cost.tone()).isEqualTo(FigureCard.Tone.LESS);
    }

    @Test
    void what_a_sum_leaves_out_makes_it_a_lower_bound() {
        FigureCard emissions = card("emissions.total_tonnes", new Headlines().cards(snapshot(BASE)));
        assertThat(emissions.value()).startsWith("≥ ");
        assertThat(emissions.note()).isEqualTo("location-based");
        assertThat(emissions.partial()).isEqualTo("4 values unknown");
    }

    @Test
    void an_unknown_figure_is_a_dash_that_names_what_is_missing() {
        String path = "catalog.accelerators.nvidia-h100-sxm5-80gb.memory_bytes_per_second";
        FigureCard time = changed(path, "null", "performance.training_days");
        assertThat(time.value()).isEqualTo("–");
        assertThat(time.missing())
                .isEqualTo(new FigureCard.Missing("no memory bandwidth for NVIDIA H100 SXM5 80GB", path));
        assertThat(time.spoken())
                .isEqualTo("Training time: no memory bandwidth for NVIDIA H100 SXM5 80GB. Enter explains it.");
    }

    private static FigureCard changed(String path, String value, String id) {
        Plan plan = Settings.apply(PLAN, Map.of(path, value));
        return card(id, new Headlines().cards(snapshot(EVALUATOR.evaluate(plan))));
    }

    private static FigureCard card(String id, List<FigureCard> cards) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }

    private static Snapshot snapshot(Evaluation evaluation) {
        return new Snapshot(evaluation.plan(), 1, evaluation, 1, BASE, null, null, null, true, null);
    }
}
