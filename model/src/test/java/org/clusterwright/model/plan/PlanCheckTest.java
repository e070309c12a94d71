package org.clusterwright.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCheckTest {

    private static final Catalog CATALOG = Catalog.of(Sample.entries());

    private static List<Finding> findings(String... settings) {
        return PlanCheck.findings(Settings.apply(Sample.plan(), List.of(settings)), CATALOG).stream()
                .filter(finding -> !List.of("training.model", "training.stack").contains(finding.path()))
                .toList();
    }

    @Test
    void nothing_is_wrong_with_the_sample() {
        assertThat(findings()).isEmpty();
    }

    /// Each finding with a plan that has it, and a neighbour that does not.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        groups[0].rack=shel            | groups[0].rack=shell          | unknown-id | groups[0].rack | The catalogue has no rack shel; the nearest is shell.
        groups[0].pdu=tab              | groups[0].pdu=tap             | unknown-id | groups[0].pdu | The catalogue has no rack equipment tab; the nearest is tap.
        groups[0].placements[0].item=bx | groups[0].placements[0].item=box | unknown-id | groups[0].placements[0].item | The catalogue has no server, storage node or switch bx; the nearest is box.
        site.region=qqqqqqqq           | site.region=plain             | unknown-id | site.region | The catalogue has no region qqqqqqqq.
        site.cooling=colt              | site.cooling=cold             | unknown-id | site.cooling | The catalogue has no cooling type colt; the nearest is cold.
        fabric.switch_id=lead          | fabric.switch_id=leaf         | unknown-id | fabric.switch_id | The catalogue has no switch lead; the nearest is leaf.
        fabric.optic=sr4               | fabric.optic=null             | unknown-id | fabric.optic | The catalogue has no optic sr4.
        storage.node=flush             | storage.node=flash            | unknown-id | storage.node | The catalogue has no storage node flush; the nearest is flash.
        training.server=bix            | training.server=box           | unknown-id | training.server | The catalogue has no server bix; the nearest is box.
        fabric.switch_id=null          | fabric.topology=fat_tree      | no-switch  | fabric.switch_id | A fabric of switches names no switch.
        fabric.topology=torus          | fabric.topology=rail_optimised | torus-with-switches | fabric.switch_id | A torus has no switches; leaf is not counted.
        groups[0].placements[1].unit=10 | groups[0].placements[1].unit=12 | rack-overlap | groups[0].placements[1] | Box and Box (placements[0]) both fill unit 10.
        groups[0].placements[1].unit=34 | groups[0].placements[1].unit=33 | rack-height | groups[0].placements[1] | Box of 10 U from unit 34 ends at unit 43 of a rack of 42 U.
        groups[0].pdus_per_rack=0      | groups[0].pdus_per_rack=1     | rack-breaker | groups[0].pdus_per_rack | The rack's equipment draws at most 20.0 kW; its feed, 0 × Tap of 20.0 kW, gives 0.0 kW.
        site.power_limit_kilowatts=39  | site.power_limit_kilowatts=40 | site-power | site.power_limit_kilowatts | The racks draw at most 40.0 kW; the site gives 39.0 kW.
        """)
    void a_plan_has_the_finding_and_its_neighbour_has_not(
            String plan, String neighbour, String code, String path, String message) {
        assertThat(findings(plan)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.message()).isEqualTo(message);
        });
        assertThat(findings(neighbour)).extracting(Finding::code).doesNotContain(code);
    }

    @Test
    void a_rack_over_its_power_is_spread_over_more_racks() {
        var plan = Settings.apply(
                Sample.plan(),
                List.of("groups[0].placements=[" + places(1, 11, 21, 31) + "]", "groups[0].pdus_per_rack=1"));
        var finding = PlanCheck.findings(plan, CATALOG).stream()
                .filter(found -> found.code().equals("rack-breaker"))
                .findFirst()
                .orElseThrow();
        var mended = mended(plan, finding);
        assertThat(mended.placed()).isEqualTo(plan.placed());
        assertThat(mended.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(4));
        assertThat(PlanCheck.findings(mended, CATALOG))
                .extracting(Finding::code)
                .doesNotContain("rack-breaker");
    }

    private static Plan mended(Plan plan, Finding finding) {
        return Settings.apply(plan, Objects.requireNonNull(finding.fix()).settings());
    }

    private static String places(int... units) {
        return String.join(
                ",",
                java.util.Arrays.stream(units)
                        .mapToObj(unit -> "{\"unit\":%d,\"item\":\"box\"}".formatted(unit))
                        .toList());
    }

    @Test
    void two_groups_of_one_id_are_told_apart_by_the_fix() {
        var plan = Sample.plan();
        var twice =
                plan.withGroups(List.of(plan.groups().getFirst(), plan.groups().getFirst()));
        var finding = PlanCheck.findings(twice, CATALOG).stream()
                .filter(found -> found.code().equals("group-id-twice"))
                .findFirst()
                .orElseThrow();
        var mended = mended(twice, finding);
        assertThat(mended.groups()).extracting(RackGroup::id).containsExactly("compute", "compute-2");
        assertThat(PlanCheck.findings(mended, CATALOG))
                .extracting(Finding::code)
                .doesNotContain("group-id-twice");
    }

    @Test
    void a_rack_hotter_than_the_cooling_carries_is_a_warning() {
        var weak = Settings.apply(
                Sample.plan().embedding(CATALOG), List.of("catalog.cooling_types.cold.max_rack_watts=19000"));
        assertThat(PlanCheck.findings(weak, Catalog.of(weak.catalog())))
                .extracting(Finding::message)
                .contains("The rack's equipment draws at most 20.0 kW; Cold plate carries off 19.0 kW a rack.");
        var strong = Settings.apply(weak, List.of("catalog.cooling_types.cold.max_rack_watts=20000"));
        assertThat(PlanCheck.findings(strong, Catalog.of(strong.catalog())))
                .extracting(Finding::code)
                .doesNotContain("rack-over-cooling");
    }

    @Test
    void storage_in_the_racks_and_in_the_storage_must_agree() {
        var placed = "groups[0].placements[2]={\"unit\":21,\"item\":\"flash\"}";
        var finding = findings(placed).stream()
                .filter(found -> found.code().equals("storage-placed-otherwise"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message()).isEqualTo("The racks hold 2 of flash; the storage counts 3.");
        assertThat(findings(placed, "storage.count=2"))
                .extracting(Finding::code)
                .doesNotContain("storage-placed-otherwise");
    }

    @Test
    void cards_faster_than_the_switch_are_a_warning() {
        var plan = Sample.plan().embedding(CATALOG);
        var slow = Settings.apply(plan, List.of("catalog.switches.leaf.port_bytes_per_second=25e9"));
        assertThat(PlanCheck.findings(slow, Catalog.of(slow.catalog())))
                .extracting(Finding::message)
                .contains("The cards of Box run at 400 Gb/s; the ports of Leaf at 200 Gb/s.");
        assertThat(PlanCheck.findings(plan, Catalog.of(plan.catalog())))
                .extracting(Finding::code)
                .doesNotContain("slow-switch-ports");
    }

    @Test
    void what_the_rule_could_not_count_is_said() {
        assertThat(findings("groups[0].placements[0].item=light"))
                .extracting(Finding::code)
                .containsOnly("placement-unknown");
    }
}
