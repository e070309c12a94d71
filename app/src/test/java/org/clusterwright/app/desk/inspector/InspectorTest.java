package org.clusterwright.app.desk.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Target.Kind;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.StarterPlans;
import org.clusterwright.model.plan.Strategy;
import org.clusterwright.model.quantity.Quality;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectorTest {
    private static final Catalog CATALOG = Catalog.shipped();
    private static final String SERVER = "hgx-h100-8-gpu-oem-server";
    private static final String PRICE = "catalog.servers." + SERVER + ".price_usd";

    private final Session session = Session.open(
            StarterPlans.read("llama-3.1-405b-h100"), null, new Evaluator(CATALOG), CATALOG, Runnable::run);
    private final Selection selection = new Selection();
    private final Inspector inspector = new Inspector(session, selection, CATALOG);

    @AfterEach
    void close() {
        session.close();
    }

    private Plan plan() {
        return session.now().plan();
    }

    private Field field(String path) {
        return inspector.sheet().get().field(path).orElseThrow();
    }

    @Test
    void a_typed_value_is_one_step_by_name() {
        selection.set(new Target.Part(Kind.SITE));
        assertThat(inspector.enter(field("site.pue"), "1.2")).isEmpty();
        assertThat(Objects.requireNonNull(plan().site().pue()).value()).isEqualTo(1.2);
        assertThat(Objects.requireNonNull(plan().site().pue()).quality()).isEqualTo(Quality.ASSUMPTION);
        assertThat(Objects.requireNonNull(plan().site().pue()).high()).isEqualTo(1.2);
        assertThat(session.now().undo()).isEqualTo("Set PUE to 1.2");
        assertThat(field("site.pue").changed()).isTrue();
        session.undo();
        assertThat(field("site.pue").changed()).isFalse();
    }

    @Test
    void a_value_out_of_range_is_refused_and_kept_as_it_was_typed() {
        selection.set(new Target.Part(Kind.SITE));
        assertThat(inspector.enter(field("site.pue"), "0.92")).isEqualTo("PUE is at least 1");
        assertThat(inspector.draft(field("site.pue"))).isEqualTo("0.92");
        assertThat(session.now().undo()).isNull();
        assertThat(inspector.enter(field("site.pue"), "1.3")).isEmpty();
        assertThat(inspector.draft(field("site.pue"))).isNull();
    }

    @Test
    void a_count_is_whole_and_a_month_is_a_month() {
        selection.set(new Target.Group("compute"));
        assertThat(inspector.enter(field("groups[0].count"), "2.5")).isEqualTo("Racks is a whole number");
        selection.clear();
        assertThat(inspector.enter(field("horizon.start"), "March")).isEqualTo("A month is written like 2027-01");
        assertThat(inspector.enter(field("name"), "")).isEqualTo("Name cannot be left out");
    }

    @Test
    void an_absent_value_says_what_counts_instead_and_can_be_filled_and_cleared() {
        selection.set(new Target.Part(Kind.SITE));
        Field price = field("site.electricity_usd_per_kwh");
        assertThat(price.absent()).isTrue();
        assertThat(price.fallback()).isEqualTo("0.0710");
        assertThat(price.because()).startsWith("From the region");
        inspector.enter(price, "0.05");
        assertThat(Objects.requireNonNull(plan().site().electricityUsdPerKwh()).value())
                .isEqualTo(0.05);
        inspector.enter(field("site.electricity_usd_per_kwh"), "");
        assertThat(plan().site().electricityUsdPerKwh()).isNull();
    }

    @Test
    void a_part_goes_back_to_the_catalogue() {
        selection.set(new Target.Entry("servers", SERVER));
        var before = plan();
        inspector.enter(field(PRICE), "345k");
        assertThat(Objects.requireNonNull(Objects.requireNonNull(
                                        plan().catalog().servers().get(SERVER))
                                .priceUsd())
                        .value())
                .isEqualTo(345_000);
        assertThat(session.now().undo()).isEqualTo("Set price of HGX H100 8-GPU OEM server to 345 k$");
        var way = field(PRICE).ways().getFirst();
        assertThat(way.label()).isEqualTo("Reset to catalogue: 310 k$");
        inspector.take(way);
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void a_dragging_hand_leaves_one_step() {
        selection.set(new Target.Part(Kind.FINANCE));
        Field discount = field("finance.discount");
        for (int pixel = 1; pixel <= 20; pixel++) {
            inspector.drag(discount, 0, pixel);
        }
        inspector.endDrag();
        assertThat(plan().finance().discount().value()).isPositive();
        assertThat(session.now().undo()).isEqualTo("Change discount");
        session.undo();
        assertThat(session.now().undo()).isNull();
    }

    @Test
    void several_things_take_one_value() {
        session.edit("Copy", plan -> {
            var group = plan.groups().getFirst();
            return plan.withGroups(List.of(group, group.named("more", "More").withCount(3)));
        });
        selection.set(new Target.Group("compute"), new Target.Group("more"));
        Field count = field("groups[0].count");
        assertThat(count.mixed()).isTrue();
        assertThat(count.prompt()).isEqualTo("several");
        inspector.enter(count, "7");
        assertThat(plan().groups()).allMatch(group -> group.count() == 7);
        assertThat(session.now().undo()).isEqualTo("Set racks of 2 groups to 7");
    }

    @Test
    void a_given_strategy_starts_from_the_one_found() {
        selection.set(new Target.Part(Kind.TRAINING));
        Field strategy = field("training.strategy");
        inspector.choose(strategy, "automatic", "Found by search");
        assertThat(plan().training().strategy()).isEqualTo(new Strategy.Automatic());
        assertThat(inspector.choose(field("training.strategy"), "given", "As given"))
                .isEmpty();
        assertThat(plan().training().strategy()).isInstanceOf(Strategy.Given.class);
    }

    @Test
    void what_nobody_knows_becomes_an_entry_when_it_is_typed() {
        selection.set(new Target.Entry("embodied_factors", "rack-48u"));
        Field missing = field("catalog.embodied_factors.rack-48u.value");
        assertThat(inspector.enter(missing, "300")).isEmpty();
        assertThat(Objects.requireNonNull(plan().catalog().embodiedFactors().get("rack-48u"))
                        .value()
                        .value())
                .isEqualTo(300);
    }

    @Test
    void a_bound_beyond_the_value_is_refused() {
        selection.set(new Target.Part(Kind.SITE));
        Field pue = field("site.pue");
        assertThat(inspector.enter(pue, Entering.Detail.LOW, "1.5")).isEqualTo("Low is at most the likely value, 1.08");
        assertThat(inspector.enter(pue, Entering.Detail.HIGH, "1.5")).isEmpty();
        assertThat(Objects.requireNonNull(plan().site().pue()).high()).isEqualTo(1.5);
        assertThat(inspector.enter(field("site.pue"), Entering.Detail.DATE, "soon"))
                .startsWith("A date is written");
    }

    @Test
    void an_entry_is_picked_by_name() {
        selection.set(new Target.Part(Kind.SITE));
        Field region = field("site.region");
        var options = inspector.options(region);
        assertThat(options).extracting(Entering.Option::name).contains("us-va");
        assertThat(inspector.choose(region, "us-va", "Virginia")).isEmpty();
        assertThat(plan().site().region()).isEqualTo("us-va");
        assertThat(inspector.named(field("site.region"))).isNotEqualTo("us-va");
    }
}
