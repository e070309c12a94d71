package org.clusterwright.app.desk.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clusterwright.app.desk.canvas.sheet.HallTiles;
import org.clusterwright.app.desk.canvas.sheet.Looks;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.clusterwright.app.desk.canvas.sheet.SheetLayout;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

class WalkTest {
    private static final Sheet SHEET = sheet();
    private static final Walk WALK = new Walk(SHEET, SHEET.groups().getFirst());
    private static final Cursor GROUP = Cursor.on("compute");

    /// Eight racks of two servers, and beside them one that is empty.
    private static Sheet sheet() {
        Plan plan = StarterPlans.read("dgx-h100-starter").embedding(Catalog.shipped());
        RackGroup first = plan.groups().getFirst();
        RackGroup second = first.named("empty", "Empty").withCount(1).holding(List.of());
        return SheetLayout.of(plan.withGroups(List.of(first, second)), List.of(), Looks.initial());
    }

    @Test
    void the_first_step_leads_to_the_group_that_is_at_hand() {
        assertThat(WALK.sideways(null, 1)).isEqualTo(GROUP);
        assertThat(WALK.vertically(new Cursor("gone", 3, 1), true)).isEqualTo(GROUP);
    }

    @Test
    void down_goes_into_racks_and_down_what_stands_there_from_the_top() {
        Cursor rack = WALK.vertically(GROUP, false);
        assertThat(rack).isEqualTo(GROUP.onRack(0));
        Cursor upper = WALK.vertically(rack, false);
        assertThat(upper).isEqualTo(rack.onItem(1));
        Cursor lower = WALK.vertically(upper, false);
        assertThat(lower).isEqualTo(rack.onItem(0));
        assertThat(WALK.vertically(lower, false)).isEqualTo(lower);
        assertThat(WALK.vertically(upper, true)).isEqualTo(rack);
        assertThat(WALK.vertically(rack, true)).isEqualTo(GROUP);
    }

    @Test
    void sideways_goes_from_rack_to_rack_at_the_same_height_and_on_to_the_next_group() {
        assertThat(WALK.sideways(new Cursor("compute", 2, 1), 1)).isEqualTo(new Cursor("compute", 3, 1));
        assertThat(WALK.sideways(new Cursor("compute", 7, 1), 1)).isEqualTo(new Cursor("empty", 0, -1));
        assertThat(WALK.sideways(new Cursor("empty", 0, -1), -1)).isEqualTo(new Cursor("compute", 7, -1));
        assertThat(WALK.sideways(new Cursor("empty", 0, -1), 1)).isEqualTo(new Cursor("empty", 0, -1));
        assertThat(WALK.sideways(GROUP, 1)).isEqualTo(Cursor.on("empty"));
    }

    @Test
    void an_empty_rack_is_left_upwards() {
        Cursor rack = new Cursor("empty", 0, -1);
        assertThat(WALK.vertically(rack, false)).isEqualTo(rack);
        assertThat(WALK.vertically(rack, true)).isEqualTo(Cursor.on("empty"));
    }

    @Test
    void above_the_groups_are_the_tiers_of_the_fabric() {
        int lowest = SHEET.fabric().lanes().size() - 1;
        assertThat(lowest).isNotNegative();
        Cursor tier = WALK.vertically(GROUP, true);
        assertThat(tier).isEqualTo(GROUP.onTier(lowest));
        assertThat(WALK.vertically(tier, false)).isEqualTo(GROUP);
        assertThat(WALK.vertically(GROUP.onTier(0), true)).isEqualTo(GROUP.onTier(0));
        assertThat(WALK.outside(tier)).isEqualTo(GROUP);
    }

    @Test
    void escape_goes_out_step_by_step() {
        Cursor item = new Cursor("compute", 2, 1);
        assertThat(WALK.outside(item)).isEqualTo(GROUP.onRack(2));
        assertThat(WALK.outside(GROUP.onRack(2))).isEqualTo(GROUP);
        assertThat(WALK.outside(GROUP)).isNull();
    }

    @Test
    void tiles_of_the_hall_are_reached_by_arrow_keys() {
        HallTiles tiles = HallTiles.of(SHEET, 800, 100);
        HallTiles.Tile first = tiles.tiles().getFirst();
        assertThat(tiles.step(null, HallTiles.Step.RIGHT)).isEqualTo(first);
        assertThat(tiles.step(first, HallTiles.Step.RIGHT))
                .isEqualTo(tiles.tiles().get(1));
        assertThat(tiles.step(first, HallTiles.Step.LEFT)).isEqualTo(first);
        assertThat(tiles.step(first, HallTiles.Step.LAST))
                .isEqualTo(tiles.tiles().getLast());
        assertThat(tiles.step(first, HallTiles.Step.DOWN)).isEqualTo(first);
    }
}
