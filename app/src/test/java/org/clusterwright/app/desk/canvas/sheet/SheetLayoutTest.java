package org.clusterwright.app.desk.canvas.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

class SheetLayoutTest {
    private static final Plan PLAN = StarterPlans.read("llama-3.1-405b-h100").embedding(Catalog.shipped());

    @Test
    void a_group_of_many_racks_shows_eight_until_it_is_opened() {
        GroupBox closed = group(Looks.initial());
        assertThat(closed.shown()).isEqualTo(8);
        assertThat(closed.stack()).isEqualTo(2);
        GroupBox open = group(Looks.initial().toggled("compute"));
        assertThat(open.shown()).isEqualTo(1024);
        assertThat(open.stack()).isZero();
        assertThat(open.columns() % 8).isZero();
    }

    @Test
    void a_closed_group_shows_the_racks_from_where_it_was_asked() {
        GroupBox group = group(Looks.initial().from("compute", 16));
        assertThat(group.shows(15)).isFalse();
        assertThat(group.shows(16)).isTrue();
        assertThat(group.rackName(16)).isEqualTo("A17");
    }

    @Test
    void a_point_hits_the_rack_unit_and_what_stands_there() {
        Sheet sheet = sheet(Looks.initial());
        GroupBox group = sheet.groups().getFirst();
        Box place = group.unitsBox(4, 9, 8);
        Hit hit = Objects.requireNonNull(sheet.hit(place.centreX(), place.bottom() - 1));
        assertThat(hit.rack()).isEqualTo(4);
        assertThat(hit.unit()).isEqualTo(9);
        assertThat(Objects.requireNonNull(hit.plate()).placement()).isEqualTo(1);
        assertThat(Marquee.target(hit)).isEqualTo(new Target.Item("compute", 1));
    }

    @Test
    void a_marquee_inside_a_group_selects_what_it_touches() {
        Sheet sheet = sheet(Looks.initial());
        GroupBox group = sheet.groups().getFirst();
        assertThat(Marquee.targets(sheet, group.unitsBox(0, 1, 4))).containsExactly(new Target.Item("compute", 0));
        assertThat(Marquee.targets(sheet, group.unitsBox(0, 30, 4))).containsExactly(new Target.Group("compute"));
    }

    @Test
    void only_racks_in_sight_are_wanted() {
        GroupBox group = group(Looks.initial().toggled("compute"));
        assertThat(Sheet.racks(group, group.rackBox(100))).contains(100).hasSizeLessThan(10);
        assertThat(Sheet.racks(group, new Box(-500, -500, 10, 10))).isEmpty();
    }

    @Test
    void a_plan_without_racks_is_laid_out() {
        Sheet sheet = SheetLayout.of(PLAN.withGroups(List.of()), List.of(), Looks.initial());
        assertThat(sheet.groups()).isEmpty();
        assertThat(sheet.bounds().height()).isPositive();
    }

    private static Sheet sheet(Looks looks) {
        return SheetLayout.of(PLAN, List.of(), looks);
    }

    private static GroupBox group(Looks looks) {
        return sheet(looks).groups().getFirst();
    }
}
