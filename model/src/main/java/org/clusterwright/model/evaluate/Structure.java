package org.clusterwright.model.evaluate;

import static org.clusterwright.model.quantity.Units.ITEM;
import static org.clusterwright.model.quantity.Units.ONE;
import static org.clusterwright.model.quantity.Units.YEAR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.measure.Unit;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Ledger;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;

/// The plan's numbers that decide what is counted and laid out. They stand among the assumptions,
/// locked: a formula cannot follow a change of
/// them.
///
/// @param placed ids of those that say how many racks and servers there are
record Structure(Set<String> placed, Set<String> fabric) {

    /// @param count the fabric: where one tier suffices there is nothing to oversubscribe
    static Structure write(Ledger ledger, Plan plan, FabricCount count) {
        var numbers = new Numbers(ledger);
        numbers.whole(
                "horizon.years",
                "horizon.years",
                "Horizon",
                YEAR,
                plan.horizon().years());
        var placed = new HashSet<String>();
        var ids = new HashSet<String>();
        for (int i = 0; i < plan.groups().size(); i++) {
            RackGroup group = plan.groups().get(i);
            // two groups of one id are reported; the ledger tells them apart by their place
            String own = group.id();
            while (!ids.add(own)) {
                own += "." + i;
            }
            String id = "groups." + own;
            placed.add(numbers.whole(
                            id + ".count", "groups[" + i + "].count", group.name() + ", racks", ITEM, group.count())
                    .id());
            if (group.pdu() != null) {
                placed.add(numbers.whole(
                                id + ".pdus_per_rack",
                                "groups[" + i + "].pdus_per_rack",
                                group.name() + ", feeds a rack",
                                ITEM,
                                group.pdusPerRack())
                        .id());
            }
        }
        if (plan.storage() != null) {
            numbers.whole(
                    "storage.count",
                    "storage.count",
                    "Storage nodes",
                    ITEM,
                    plan.storage().count());
        }
        var fabric = new HashSet<>(placed);
        if (count.interLinks() > 0) {
            fabric.add(ledger.input(
                            "fabric.oversubscription",
                            "fabric.oversubscription",
                            "Oversubscription of the fabric",
                            ONE,
                            plan.fabric().oversubscription())
                    .id());
        }
        return new Structure(Set.copyOf(placed), Set.copyOf(fabric));
    }

    /// Whole numbers typed in the plan.
    record Numbers(Ledger ledger) {
        static final String SOURCE = "the plan";

        Input whole(String id, String path, String label, Unit<?> unit, int value) {
            return ledger.input(id, path, label, unit, Sourced.of((double) value, SOURCE, Quality.ASSUMPTION));
        }
    }

    /// All of them and others.
    static Set<String> union(List<Set<String>> sets) {
        var all = new HashSet<String>();
        sets.forEach(all::addAll);
        return Set.copyOf(all);
    }
}
