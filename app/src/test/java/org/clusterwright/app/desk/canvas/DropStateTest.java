package org.clusterwright.app.desk.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Looks;
import org.clusterwright.app.desk.canvas.sheet.SheetLayout;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.Composition;
import org.clusterwright.model.plan.Outcome;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Remedy;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

class DropStateTest {
    private static final Plan PLAN = StarterPlans.read("dgx-h100-starter").embedding(Catalog.shipped());
    private static final Composition COMPOSITION = Composition.of(PLAN, Catalog.shipped());
    private static final GroupBox GROUP =
            SheetLayout.of(PLAN, List.of(), Looks.initial()).groups().getFirst();

    @Test
    void what_fits_says_where_and_what_it_adds_to_all_racks() {
        DropState state = DropState.of(COMPOSITION.carry("dgx-h100"), GROUP, 3, 20);
        assertThat(state.fits()).isTrue();
        assertThat(state.units()).isEqualTo("U20–27");
        assertThat(state.height()).isEqualTo(8);
        assertThat(state.lines()).extracting(DropState.Line::name).contains("Height", "Power", "Breaker");
        assertThat(state.lines()).noneMatch(DropState.Line::failed);
        assertThat(state.foot()).contains("all 8 racks").contains("Adds $").contains("kW");
        assertThat(state.remedies()).isEmpty();
        assertThat(state.spoken()).startsWith("Fits at").contains(" to ").doesNotContain("→");
    }

    @Test
    void the_nearest_free_unit_is_taken_where_something_stands() {
        DropState state = DropState.of(COMPOSITION.carry("dgx-h100"), GROUP, 0, 12);
        assertThat(state.wanted()).isEqualTo(12);
        assertThat(state.units()).isEqualTo("U17–24");
    }

    @Test
    void what_does_not_fit_says_by_which_limit_and_the_ways_out() {
        Plan full = made(COMPOSITION.place("dgx-h100", "compute", 20));
        DropState state = DropState.of(Composition.of(full, Catalog.shipped()).carry("dgx-b200"), GROUP, 0, 30);
        assertThat(state.fits()).isFalse();
        assertThat(state.lines()).filteredOn(DropState.Line::failed).isNotEmpty();
        assertThat(state.foot()).isEqualTo("The same in all 8 racks of the group.");
        assertThat(state.remedies()).extracting(Remedy::label).contains("Put it in a new rack");
        assertThat(state.spoken()).startsWith("Does not fit").contains("Put it in a new rack");
    }

    private static Plan made(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.plan();
            case Outcome.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
