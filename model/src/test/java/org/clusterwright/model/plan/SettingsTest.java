package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.MatrixFormat;
import org.clusterwright.model.catalog.Precision;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Plan PLAN = Sample.plan().embedding(Catalog.of(Sample.entries()));

    private static Plan set(String... settings) {
        return Settings.apply(PLAN, List.of(settings));
    }

    private static Sourced<Double> typed(double value) {
        return Sourced.of(value, "typed in the plan", Quality.ASSUMPTION);
    }

    @Test
    void a_count_a_text_a_month_and_a_choice_are_set() {
        var plan = set(
                "groups[0].count=64",
                "name=Bigger",
                "horizon.start=2028-06",
                "training.precision=fp8",
                "groups[0].row=7");
        assertThat(plan.groups().getFirst().count()).isEqualTo(64);
        assertThat(plan.groups().getFirst().row()).isEqualTo("7");
        assertThat(plan.name()).isEqualTo("Bigger");
        assertThat(plan.horizon().start()).isEqualTo(YearMonth.of(2028, 6));
        assertThat(plan.training().precision()).isEqualTo(MatrixFormat.FP8);
    }

    @Test
    void a_number_for_a_sourced_value_counts_as_typed() {
        var tokens = set("training.tokens=3e12").training().tokens();
        assertThat(tokens.value()).isEqualTo(3e12);
        assertThat(tokens.low()).isNull();
        assertThat(tokens.source()).isEqualTo("typed in the plan");
        assertThat(tokens.quality()).isEqualTo(Quality.ASSUMPTION);
    }

    @Test
    void a_catalogue_value_is_set_where_the_plan_carries_it() {
        assertThat(set("catalog.servers.box.price_usd=1").catalog().servers().get("box"))
                .extracting(Server::priceUsd)
                .isEqualTo(typed(1));
        assertThat(set("catalog.accelerators.chip.peak_flops_per_second.bf16=2e15")
                        .catalog()
                        .accelerators()
                        .get("chip"))
                .extracting(chip -> chip.peak(Precision.BF16))
                .isEqualTo(typed(2e15));
    }

    @Test
    void a_part_of_a_sourced_value_is_set_by_its_name() {
        assertThat(set("finance.discount.high=0.2").finance().discount().high()).isEqualTo(0.2);
        assertThat(set("training.tokens.source=Another paper")
                        .training()
                        .tokens()
                        .source())
                .isEqualTo("Another paper");
        assertThat(set("site.pue.value=1.3").site().pue()).isEqualTo(typed(1.3));
    }

    @Test
    void what_may_be_absent_is_added_and_taken_away() {
        assertThat(set("site.pue=1.3").site().pue()).isEqualTo(typed(1.3));
        assertThat(set("site.pue=1.3", "site.pue=null").site().pue()).isNull();
        assertThat(set("storage=null").storage()).isNull();
        assertThat(set("fabric.switch_id=null").fabric().switchId()).isNull();
    }

    @Test
    void whole_parts_are_set_as_json() {
        assertThat(set("training.strategy=automatic").training().strategy()).isEqualTo(new Strategy.Automatic());
        assertThat(set("training.strategy={\"kind\":\"automatic\"}").training().strategy())
                .isEqualTo(new Strategy.Automatic());
        assertThat(set("groups[0].placements=[{\"unit\":3,\"item\":\"box\"}]")
                        .groups()
                        .getFirst()
                        .placements())
                .containsExactly(new Placement(3, "box"));
        assertThat(set("notes[1]=One more").notes()).containsExactly("A note", "One more");
        assertThat(set("training.strategy.tp=4").training().strategy())
                .isInstanceOfSatisfying(
                        Strategy.Given.class, given -> assertThat(given.tp()).isEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        groups[0].cuont=3      | --set groups[0].cuont=3: groups[0].cuont: found no such field, expected count, or another of id, name, hall
        grops[0].count=3       | --set grops[0].count=3: grops: found no such field, expected groups
        groups[1].count=3      | groups[1]: found no such item, expected an index below 1
        groups[7].count=3      | groups[7]: found no such item, expected an index from 0 to 0
        groups[0].count=3.5    | groups[0].count: found 3.5, expected a whole number
        groups[0].count=many   | groups[0].count: found the text "many", expected a whole number
        groups[0].count=       | groups[0].count: found the text "", expected a whole number
        groups[0].count=null   | groups[0].count: found nothing, expected a whole number
        groups[0].count.x=1    | groups[0].count.x: found no such field, expected a path that ends before it
        groups.count=3         | groups.count: found no such item, expected an index from 0 to 0
        catalog.servers.bx.price_usd=3 | catalog.servers.bx: found no such field, expected box
        training.precision=bf17 | training.precision: found the text "bf17", expected one of fp64
        training.strategy.dp=3 | training.strategy.dp: found no such field, expected
        finance.discount.mean=3 | finance.discount.mean: found no such field, expected
        finance.discount=1e999 | finance.discount: found
        finance.discount=2     | finance.discount: found 2, expected a finite number from 0 to 1
        finance.discount.low=0.5 | finance.discount.low: found 0.5, expected at most the value 0.1
        count                  | found no path and value, expected PATH=VALUE
        =3                     | found no path and value, expected PATH=VALUE
        groups[=3              | found the path groups[, expected a path like groups[0].count
        .name=3                | found the path .name, expected a path like groups[0].count
        """)
    void a_setting_that_cannot_be_is_refused_with_its_path(String setting, String message) {
        assertThatThrownBy(() -> set(setting))
                .isInstanceOf(PlanException.class)
                .message()
                .contains(message)
                .startsWith("--set " + setting.strip());
    }

    @Test
    void nothing_is_different_between_equal_plans() {
        assertThat(PlanDifference.between(PLAN, PLAN)).isEmpty();
    }

    @Test
    void a_difference_tells_path_before_and_after() {
        var changes = PlanDifference.between(
                PLAN, set("training.tokens=2e12", "groups[0].count=3", "site.pue=1.3", "training.strategy.tp=4"));
        assertThat(changes)
                .extracting(PlanDifference.Change::path)
                .containsExactly("site.pue", "groups[0].count", "training.tokens", "training.strategy.tp");
        assertThat(changes).extracting(PlanDifference.Change::before).containsExactly(null, "2", "1000000000", "2");
        assertThat(changes).extracting(PlanDifference.Change::after).containsExactly("1.3", "3", "2000000000000", "4");
    }

    @Test
    void the_settings_of_a_difference_make_the_first_plan_the_second() {
        var other = set(
                "training.tokens.source=Another paper",
                "training.strategy=automatic",
                "storage=null",
                "catalog.racks.shell.power_watts=1e5",
                "notes[1]=More",
                "groups[1]={\"id\":\"b\",\"name\":\"B\",\"hall\":\"\",\"row\":\"\",\"rack\":\"shell\",\"count\":1,\"pdus_per_rack\":0,\"placements\":[]}");
        var settings = PlanDifference.between(PLAN, other).stream()
                .map(PlanDifference.Change::setting)
                .toList();
        assertThat(Settings.apply(PLAN, settings)).isEqualTo(other);
        var back = PlanDifference.between(other, PLAN).stream()
                .map(PlanDifference.Change::setting)
                .toList();
        assertThat(Settings.apply(other, back)).isEqualTo(PLAN);
    }

    @Test
    void a_change_of_provenance_alone_is_told_as_such() {
        var changes = PlanDifference.between(PLAN, set("training.tokens.source=Another paper"));
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo("training.tokens");
            assertThat(change.after()).contains("Another paper");
        });
    }
}
