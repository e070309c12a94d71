package org.clusterwright.app.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

class StarterTest {
    @Test
    void a_published_run_says_what_it_is_and_how_near_we_come() {
        var starter = starter("llama-3.1-405b-h100");
        assertThat(starter.title()).isEqualTo("Llama 3.1 405B");
        assertThat(starter.facts()).isEqualTo("16,384 H100 · 1,024 racks · Ohio");
        assertThat(starter.published()).isTrue();
        var facts = starter.figures(new Evaluator(Catalog.shipped()).evaluate(starter.plan()));
        assertThat(facts).extracting(Starter.Fact::label).containsExactly("Train", "Total", "vs paper");
        assertThat(facts.getLast().value()).endsWith(" %");
    }

    @Test
    void a_sum_that_leaves_out_a_price_says_so() {
        var starter = starter("tpu-v5p-slice");
        var facts = starter.figures(new Evaluator(Catalog.shipped()).evaluate(starter.plan()));
        assertThat(facts.get(1).value()).startsWith("≥ $ ");
        assertThat(facts.getLast().label()).isEqualTo("Chip-hour");
    }

    @Test
    void few_racks_are_all_drawn_and_many_never_fill_more_than_nine_places() {
        assertThat(starter("llama-3.1-405b-h100").elevation().racks()).hasSize(9);
        for (var each : StarterPlans.list()) {
            assertThat(Starter.of(each, Catalog.shipped()).elevation().racks()).hasSizeBetween(1, 9);
        }
    }

    @Test
    void a_rack_that_is_sold_whole_is_drawn_by_its_trays() {
        var rack = starter("gb200-nvl72-moe").elevation().racks().getFirst();
        assertThat(rack.plates()).hasSizeGreaterThan(30).allMatch(plate -> plate.units() == 1);
    }

    private static Starter starter(String id) {
        return StarterPlans.list().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> Starter.of(each, Catalog.shipped()))
                .findFirst()
                .orElseThrow();
    }
}
