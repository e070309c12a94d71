package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.PlacementRule.Broken;
import org.clusterwright.model.plan.PlacementRule.Limit;
import org.junit.jupiter.api.Test;

/// Box: 10 U, 10 kW, 100 kg, 8 cards, 300 k$. Shell: 42 U, 40 kW, 1000 kg. Tap: 20 kW. Leaf: 64 ports, 1 kW, 15 kg.
class CompositionTest {

    private static final Catalog CATALOG = Catalog.of(Sample.entries());

    private static RackGroup rack(String id, int taps, Placement... placements) {
        return new RackGroup(
                id, id.toUpperCase(java.util.Locale.ROOT), "1", "A", "shell", 1, "tap", taps, List.of(placements));
    }

    private static Placement box(int unit) {
        return new Placement(unit, "box");
    }

    private static Composition of(RackGroup... groups) {
        return Composition.of(Sample.plan().withGroups(List.of(groups)), CATALOG);
    }

    private static Composition of(Plan plan) {
        return Composition.of(plan, CATALOG);
    }

    private static Outcome.Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }

    @Test
    void a_box_snaps_to_the_free_unit_nearest_to_the_hand() {
        var drop = of(rack("e", 2, box(1))).carry("box").over("e", 8);
        assertThat(drop.fits()).isTrue();
        assertThat(drop.title()).isEqualTo("Fits at U11–20");
        assertThat(drop.usage())
                .containsExactly(
                        new Usage.Change(Limit.HEIGHT, 10, 20, 42.0, "U"),
                        new Usage.Change(Limit.POWER, 10, 20, 40.0, "kW"),
                        new Usage.Change(Limit.BREAKER, 10, 20, 40.0, "kW"),
                        new Usage.Change(Limit.WEIGHT, 100, 200, 1000.0, "kg"),
                        new Usage.Change(Limit.PORTS, 8, 16, null, "ports"));
        assertThat(drop.addedUsd()).isEqualTo(300_000);
        assertThat(drop.addedWatts()).isEqualTo(10_000);
    }

    @Test
    void a_key_and_the_mouse_give_one_plan_and_one_label() {
        var plan = of(rack("e", 2, box(1)));
        var key = done(plan.place("box", "e", 25));
        assertThat(plan.carry("box").drop("e", 25)).isEqualTo(key);
        assertThat(key.label()).isEqualTo("Place Box in E, U25–34");
        assertThat(done(plan.place("box", "e", null)).label()).isEqualTo("Place Box in E, U11–20");
    }

    @Test
    void a_blocked_drop_tells_every_limit_and_ways_out() {
        var full = rack("full", 1, box(1), box(11), box(21), box(31)); // 40 of 42 U, 40 of 20 kW
        var plan = of(full, rack("free", 2));
        var carry = plan.carry("box");
        var drop = carry.over("full", 12);
        assertThat(drop.broken()).extracting(Broken::limit).contains(Limit.HEIGHT, Limit.POWER, Limit.BREAKER);
        assertThat(drop.title()).isEqualTo("Does not fit in FULL: not enough free units");
        assertThat(carry.homes()).containsExactly("free");
        assertThat(carry.remedies(drop))
                .extracting(Remedy::label)
                .containsExactly("Put it in FREE", "Put it in a new rack");
        assertThat(carry.drop("full", 12)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_stronger_feed_is_offered_where_only_the_breaker_is_in_the_way() {
        var carry = of(rack("e", 1, box(1), box(11))).carry("box");
        var drop = carry.over("e", null);
        assertThat(drop.broken()).extracting(Broken::limit).containsExactly(Limit.BREAKER);
        var feeds = carry.remedies(drop).getFirst();
        assertThat(feeds.label()).isEqualTo("Use 2 feeds a rack");
        assertThat(feeds.edit().plan().groups()).containsExactly(rack("e", 2, box(1), box(11), box(21)));
    }

    @Test
    void moving_within_a_rack_and_to_another_keeps_the_count() {
        var plan = of(rack("e", 2, box(1), box(11)), rack("f", 2));
        assertThat(done(plan.move(List.of(new Place("e", 11)), "e", 30))
                        .plan()
                        .groups()
                        .getFirst())
                .isEqualTo(rack("e", 2, box(1), box(30)));
        var both = done(plan.move(List.of(new Place("e", 1), new Place("e", 11)), "f", null));
        assertThat(both.label()).isEqualTo("Move 2 servers to F, U1–20");
        assertThat(both.plan().groups()).containsExactly(rack("e", 2), rack("f", 2, box(1), box(11)));
        assertThat(both.places()).containsExactly(new Place("f", 1), new Place("f", 11));
    }

    @Test
    void a_group_changes_in_all_its_racks() {
        var plan = of(rack("e", 2).withCount(64));
        var drop = plan.carry("box").over("e", null);
        assertThat(drop.addedUsd()).isEqualTo(64 * 300_000.0);
        assertThat(done(plan.place("box", "e", null)).label()).isEqualTo("Place Box in all 64 racks of E, U1–10");
    }

    @Test
    void what_is_pasted_is_what_was_copied() {
        var plan = of(rack("e", 2, box(3), box(20)), rack("f", 2));
        var clip = plan.copy(List.of(new Place("e", 3), new Place("e", 20)));
        assertThat(Clip.read(clip.text())).isEqualTo(clip);
        assertThat(Clip.recognises(clip.text())).isTrue();
        var pasted = done(plan.paste(clip, "f", 3));
        assertThat(pasted.plan().groups().getLast()).isEqualTo(rack("f", 2, box(3), box(20)));
        assertThat(of(pasted.plan()).copy(pasted.places())).isEqualTo(clip);
    }

    @Test
    void duplicates_and_deletions_have_their_names() {
        var plan = of(rack("e", 2, box(1)));
        assertThat(done(plan.duplicate(List.of(new Place("e", 1)))).label()).isEqualTo("Duplicate Box");
        assertThat(done(plan.delete(List.of(new Place("e", 1)))).label()).isEqualTo("Delete Box");
        assertThat(plan.delete(List.of())).isEqualTo(Composition.nothing());
    }

    @Test
    void the_first_accelerators_of_an_empty_plan_are_trained_on() {
        var plan = Sample.plan("\"server\": \"box\"", "\"server\": \"tall\"").withGroups(List.of());
        var first = done(of(plan).placeInNewRack(new Clip(List.of(box(1))), "1", "A"));
        assertThat(first.label()).isEqualTo("Place Box in a new rack of row A and train on it");
        assertThat(first.plan().training().server()).isEqualTo("box");
        assertThat(done(of(first.plan()).place("light", "rack", null))
                        .plan()
                        .training()
                        .server())
                .isEqualTo("box");
    }

    @Test
    void one_rack_is_split_off_and_merged_again() {
        var plan = of(rack("e", 2, box(1)).withCount(3));
        var split = done(plan.racks().split("e"));
        assertThat(split.plan().groups()).extracting(RackGroup::count).containsExactly(2, 1);
        assertThat(done(of(split.plan()).racks().merge("e")).plan()).isEqualTo(plan.plan());
    }

    @Test
    void ten_boxes_are_spread_by_the_rule_of_filling() {
        var plan = of(rack("e", 2));
        var filled = done(plan.racks().fill("box", 10, "1", "B"));
        assertThat(filled.label()).startsWith("Place 10 × Box");
        assertThat(filled.plan().placed()).containsEntry("box", 10L);
    }

    /// Laws over random edits: whatever is done, nothing is broken, every id is its own, the file holds it.
    @Test
    void no_edit_ever_breaks_a_limit_or_a_file() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new SplittableRandom(seed);
            var now = of(rack("e", 2), rack("f", 1), rack("g", 3).withCount(4));
            for (int step = 0; step < 40; step++) {
                if (edit(now, random) instanceof Outcome.Done done) {
                    assertThat(done.label()).isNotBlank();
                    now = of(done.plan());
                    var rule = now.rule();
                    assertThat(done.plan().groups())
                            .allSatisfy(group -> assertThat(rule.broken(group)).isEmpty());
                    Set<String> ids = new HashSet<>();
                    assertThat(done.plan().groups()).allMatch(group -> ids.add(group.id()));
                    var text = PlanFile.text(done.plan()).getBytes(StandardCharsets.UTF_8);
                    assertThat(PlanFile.read("p", text)).isEqualTo(done.plan());
                }
            }
        }
    }

    private static Outcome edit(Composition now, SplittableRandom random) {
        var groups = now.plan().groups();
        var group = groups.isEmpty()
                ? "none"
                : groups.get(random.nextInt(groups.size())).id();
        var places = groups.stream()
                .flatMap(each -> each.placements().stream().map(thing -> new Place(each.id(), thing.unit())))
                .filter(_ -> random.nextInt(4) == 0)
                .toList();
        var item = List.of("box", "leaf", "flash", "light", "tall").get(random.nextInt(5));
        int unit = 1 + random.nextInt(50);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> now.place(item, group, random.nextBoolean() ? unit : null);
            case 3 -> now.move(places, group, unit);
            case 4 -> now.paste(now.copy(places), group, unit);
            case 5 -> now.duplicate(places);
            case 6 -> now.delete(places);
            case 7 -> now.racks().duplicate(List.of(group));
            case 8 -> now.racks().split(group);
            case 9 -> now.racks().merge(group);
            case 10 -> now.racks().add(null, "1", "B");
            default -> now.placeInNewRack(new Clip(List.of(new Placement(1, item))), "1", "C");
        };
    }
}
