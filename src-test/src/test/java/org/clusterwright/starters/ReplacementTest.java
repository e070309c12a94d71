package org.clusterwright.starters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.Composition;
import org.clusterwright.model.plan.Outcome;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.PlacementRule;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

/// Another chip for a published run: BLOOM stands on 48 servers of 6 units, four in a rack.
class ReplacementTest {
    private final Plan bloom = StarterPlans.read("bloom-176b-a100").embedding(Catalog.shipped());
    private final RackGroup racks = bloom.groups().getFirst();
    private final String old = racks.placements().getFirst().item();

    @Test
    void as_many_servers_stand_there_and_the_run_moves_to_them() {
        var done = (Outcome.Done) replaced("dgx-h200");
        Plan plan = done.plan().embedding(Catalog.shipped());
        long before = bloom.placed().getOrDefault(old, 0L);
        assertThat(plan.placed()).doesNotContainKey(old);
        assertThat(plan.placed().getOrDefault("dgx-h200", 0L)).isGreaterThanOrEqualTo(before);
        assertThat(plan.training().server()).isEqualTo("dgx-h200");
        assertThat(PlacementRule.of(plan, Catalog.shipped())
                        .broken(plan.groups().getFirst()))
                .isEmpty();
        assertThat(done.label()).startsWith("Replace 48 servers by");
    }

    @Test
    void what_no_rack_takes_is_refused_with_the_limits() {
        var refused = (Outcome.Refused) replaced("gb200-nvl72");
        assertThat(refused.reason()).contains("does not fit");
        assertThat(refused.broken()).isNotEmpty();
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(replaced(old)).isInstanceOf(Outcome.Refused.class);
    }

    private Outcome replaced(String by) {
        return Composition.of(bloom, Catalog.shipped()).racks().replace(racks.id(), old, by);
    }

    @Test
    void what_stands_beside_them_stays() {
        var mixed = racks.placements().getFirst();
        var with = new ArrayList<>(racks.placements());
        with.add(new Placement(48, "quantum-2-qm9700"));
        var plan = bloom.withGroups(List.of(new RackGroup(
                racks.id(),
                racks.name(),
                racks.hall(),
                racks.row(),
                racks.rack(),
                racks.count(),
                racks.pdu(),
                racks.pdusPerRack(),
                with)));
        var done = (Outcome.Done)
                Composition.of(plan, Catalog.shipped()).racks().replace(racks.id(), mixed.item(), "dgx-h200");
        assertThat(done.plan().groups().getFirst().placements()).contains(new Placement(48, "quantum-2-qm9700"));
    }
}
