package org.clusterwright.app.desk.canvas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Switch;
import org.clusterwright.model.plan.Fabric;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlannedFabric;
import org.jspecify.annotations.Nullable;

/// What is said about a plan's fabric where it is drawn.
record Network(@Nullable Switch device, Fabric.Topology topology, PlannedFabric planned) {
    /// Ratios that are shown as 1 : 1.
    private static final double EVEN = 1.005;

    static Network of(Plan plan) {
        String id = plan.fabric().switchId();
        Switch device = id == null ? null : plan.catalog().switches().get(id);
        return new Network(device, plan.fabric().topology(), PlannedFabric.of(plan, Catalog.of(plan.catalog())));
    }

    private FabricCount count() {
        return planned.count();
    }

    /// Tiers from the top, the leaves left out when they all stand in racks.
    List<FabricCount.Tier> lanes() {
        var lanes = new ArrayList<>(count().tiers().reversed());
        if (!lanes.isEmpty() && leavesInRacks() > 0) {
            lanes.removeLast();
        }
        return lanes;
    }

    /// Nothing, unless all leaves have a place there.
    long leavesInRacks() {
        if (count().tiers().isEmpty()) {
            return 0;
        }
        long leaves = count().tiers().getFirst().switches();
        long placed =
                planned.inRacks().stream().mapToLong(PlannedFabric.Leaf::racks).sum();
        return placed < leaves ? 0 : leaves;
    }

    boolean leavesIn(String group) {
        return planned.inRacks().stream().anyMatch(leaf -> leaf.place().group().equals(group));
    }

    @Nullable
    String technology() {
        if (device == null || count().tiers().isEmpty()) {
            return topology == Fabric.Topology.TORUS ? "Torus of the chips' own links, no switches" : null;
        }
        long gigabits = Math.round(device.portBytesPerSecond().value() * 8 / 1e9);
        int tiers = count().tiers().size();
        String rails = topology == Fabric.Topology.RAIL_OPTIMISED ? ", rails" : "";
        return "%s %,dG%s, %d %s".formatted(device.technology(), gigabits, rails, tiers, tiers == 1 ? "tier" : "tiers");
    }

    @Nullable
    String oversubscription() {
        if (count().tiers().isEmpty()) {
            return null;
        }
        if (count().interLinks() == 0) {
            return "No uplinks";
        }
        double ratio = count().oversubscription(0);
        boolean whole = Math.abs(ratio - Math.rint(ratio)) < 0.05;
        return full()
                ? "1 : 1 at every tier"
                : String.format(Locale.ROOT, whole ? "%.0f : 1 at the leaves" : "%.1f : 1 at the leaves", ratio);
    }

    boolean full() {
        for (int tier = 0; tier < count().tiers().size(); tier++) {
            if (count().oversubscription(tier) > EVEN) {
                return false;
            }
        }
        return true;
    }

    @Nullable
    String bisection() {
        if (count().tiers().isEmpty()) {
            return null;
        }
        double terabits = planned.bisectionBytesPerSecond() * 8 / 1e12;
        return "Bisection "
                + (terabits < 1000 ? Shown.number(terabits) + " Tb/s" : Shown.number(terabits / 1e3) + " Pb/s");
    }
}
