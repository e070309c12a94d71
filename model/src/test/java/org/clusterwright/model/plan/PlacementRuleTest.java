package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.PlacementRule.Broken;
import org.clusterwright.model.plan.PlacementRule.Limit;
import org.junit.jupiter.api.Test;

/// Box: 10 U, 10 kW, 100 kg, 8 cards. Shell: 42 U, 40 kW, 1000 kg. Tap: 20 kW. Leaf: 64 ports, 1 kW.
class PlacementRuleTest {

    private static final PlacementRule RULE = new PlacementRule(Catalog.of(Sample.entries()), 1);

    private static RackGroup rack(int taps, Placement... placements) {
        return new RackGroup("g", "G", "1", "A", "shell", 1, "tap", taps, Arrays.asList(placements));
    }

    private static Placement box(int unit) {
        return new Placement(unit, "box");
    }

    @Test
    void four_boxes_fit_to_the_last_kilowatt() {
        assertThat(RULE.broken(rack(2, box(1), box(11), box(21), box(31)))).isEmpty();
    }

    @Test
    void a_box_that_ends_above_the_top_breaks_the_height() {
        assertThat(RULE.broken(rack(2, box(33)))).isEmpty();
        assertThat(RULE.broken(rack(2, box(34))))
                .containsExactly(new Broken(
                        Limit.HEIGHT, "placements[0]", "Box of 10 U from unit 34 ends at unit 43 of a rack of 42 U."));
    }

    @Test
    void boxes_may_touch_but_not_overlap() {
        assertThat(RULE.broken(rack(2, box(1), box(11)))).isEmpty();
        assertThat(RULE.broken(rack(2, box(1), box(10))))
                .containsExactly(
                        new Broken(Limit.OVERLAP, "placements[1]", "Box and Box (placements[0]) both fill unit 10."));
        assertThat(RULE.broken(rack(2, box(9), box(1))))
                .extracting(Broken::reason)
                .containsExactly("Box and Box (placements[0]) both fill units 9 to 10.");
    }

    @Test
    void the_feed_carries_the_maximum_draw() {
        assertThat(RULE.broken(rack(2, box(1), box(11), box(21), box(31)))).isEmpty();
        assertThat(RULE.broken(rack(1, box(1), box(11), box(21))))
                .containsExactly(new Broken(
                        Limit.BREAKER,
                        "pdus_per_rack",
                        "The rack's equipment draws at most 30.0 kW; its feed, 1 × Tap of 20.0 kW, gives 20.0 kW."));
    }

    @Test
    void all_broken_limits_are_told_and_not_the_first_alone() {
        var eleven = new Placement[11];
        Arrays.setAll(eleven, i -> box(1 + 10 * i));
        var broken = RULE.broken(rack(2, eleven));
        assertThat(broken)
                .extracting(Broken::limit)
                .containsOnly(Limit.HEIGHT, Limit.POWER, Limit.BREAKER, Limit.WEIGHT)
                .hasSize(10);
        assertThat(broken)
                .extracting(Broken::reason)
                .contains(
                        "The rack's equipment draws at most 110.0 kW; Shell takes 40.0 kW.",
                        "The rack's equipment weighs 1100 kg; Shell carries 1000 kg.");
    }

    @Test
    void a_switch_in_the_rack_must_have_ports_for_its_servers() {
        // 64 ports, half of them up: 32 down, for 8 cards a box
        var leaf = new Placement(41, "leaf");
        assertThat(RULE.broken(rack(2, box(1), box(11), box(21), leaf))).isEmpty();
        var crowded = rack(3, box(1), box(11), box(21), box(31), leaf, new Placement(42, "leaf"));
        assertThat(RULE.broken(crowded)).extracting(Broken::limit).doesNotContain(Limit.PORTS);
        assertThat(new PlacementRule(Catalog.of(Sample.entries()), 0.25).broken(rack(2, box(1), box(11), leaf)))
                .containsExactly(new Broken(
                        Limit.PORTS,
                        "placements",
                        "The rack's servers and storage have 16 network ports; its switches offer 12 down."));
    }

    @Test
    void what_the_catalogue_does_not_know_is_not_counted_and_is_said() {
        assertThat(RULE.broken(rack(0, new Placement(1, "light")))).isEmpty();
        assertThat(RULE.unknown(rack(0, new Placement(1, "light"), new Placement(11, "light"))))
                .containsExactly("the maximum draw of Light", "the weight of Light");
        assertThat(RULE.unknown(rack(2, box(1)))).isEmpty();
    }

    @Test
    void ten_boxes_fill_two_racks_and_the_rest_a_third() {
        var filling = RackFilling.of(rack(2), "box", 10, RULE);
        assertThat(filling.broken()).isEmpty();
        assertThat(filling.groups()).hasSize(2);
        assertThat(filling.groups().getFirst())
                .isEqualTo(rack(2, box(1), box(11), box(21), box(31)).withCount(2));
        assertThat(filling.groups().getLast())
                .isEqualTo(rack(2, box(1), box(11)).named("g-last", "G, last rack"));
    }

    @Test
    void a_weaker_feed_makes_more_racks() {
        assertThat(RackFilling.of(rack(1), "box", 10, RULE).groups())
                .containsExactly(rack(1, box(1), box(11)).withCount(5));
        assertThat(RackFilling.of(rack(2), "box", 3, RULE).groups()).containsExactly(rack(2, box(1), box(11), box(21)));
    }

    @Test
    void what_does_not_fit_alone_is_not_placed_and_the_reason_is_told() {
        var filling = RackFilling.of(rack(0), "tall", 5, RULE);
        assertThat(filling.groups()).isEmpty();
        assertThat(filling.broken()).extracting(Broken::limit).containsExactly(Limit.HEIGHT, Limit.BREAKER);
        assertThatThrownBy(() -> RackFilling.of(rack(0), "ghost", 5, RULE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_count_of_boxes_is_lost() {
        for (int count = 1; count < 60; count++) {
            for (int taps = 1; taps < 4; taps++) {
                List<RackGroup> groups =
                        RackFilling.of(rack(taps), "box", count, RULE).groups();
                assertThat(groups.stream()
                                .mapToInt(group ->
                                        group.count() * group.placements().size())
                                .sum())
                        .isEqualTo(count);
                assertThat(groups)
                        .allSatisfy(group -> assertThat(RULE.broken(group)).isEmpty());
            }
        }
    }
}
