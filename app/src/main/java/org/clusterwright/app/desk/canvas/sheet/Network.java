package org.clusterwright.app.desk.canvas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.catalog.Switch;
import org.clusterwright.model.plan.Fabric;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What of a plan's fabric is drawn, counted by its topology.
///
/// @param placed        switches of the fabric that stand in racks
/// @param endpointBytes bytes per second that all network cards send together
record Network(@Nullable Switch device, Fabric fabric, FabricCount count, long placed, double endpointBytes) {

    static Network of(Plan plan) {
        Entries entries = plan.catalog();
        Fabric fabric = plan.fabric();
        Switch device = fabric.switchId() == null ? null : entries.switches().get(fabric.switchId());
        long placed = 0;
        long endpoints = 0;
        double bytes = 0;
        double fastest = 0;
        int cards = 0;
        for (var each : plan.placed().entrySet()) {
            if (device != null && each.getKey().equals(device.id())) {
                placed = each.getValue();
            }
            Server server = entries.servers().get(each.getKey());
            if (server != null && server.nics() > 0 && server.nicBytesPerSecond() != null) {
                double rate = server.nicBytesPerSecond().value();
                endpoints += each.getValue() * server.nics();
                bytes += each.getValue() * server.nics() * rate;
                fastest = Math.max(fastest, rate);
                cards = Math.max(cards, server.nics());
            }
        }
        FabricCount count = device == null || endpoints == 0
                ? FabricCount.NONE
                : FabricCount.of(
                        fabric.topology(),
                        endpoints,
                        cards,
                        fastest,
                        device.ports(),
                        device.portBytesPerSecond().value(),
                        fabric.oversubscription().value());
        return new Network(device, fabric, count, placed, bytes);
    }

    /// Tiers from the top, the leaves left out when they all stand in racks.
    List<FabricCount.Tier> lanes() {
        var lanes = new ArrayList<>(count.tiers().reversed());
        if (!lanes.isEmpty() && leavesInRacks() > 0) {
            lanes.removeLast();
        }
        return lanes;
    }

    /// Nothing, unless all leaves have a place there.
    long leavesInRacks() {
        return count.tiers().isEmpty() || placed < count.tiers().getFirst().switches()
                ? 0
                : count.tiers().getFirst().switches();
    }

    @Nullable
    String technology() {
        if (device == null || count.tiers().isEmpty()) {
            return fabric.topology() == Fabric.Topology.TORUS ? "Torus of the chips' own links, no switches" : null;
        }
        long gigabits = Math.round(device.portBytesPerSecond().value() * 8 / 1e9);
        int tiers = count.tiers().size();
        String rails = fabric.topology() == Fabric.Topology.RAIL_OPTIMISED ? ", rails" : "";
        return "%s %,dG%s, %d %s".formatted(device.technology(), gigabits, rails, tiers, tiers == 1 ? "tier" : "tiers");
    }

    @Nullable
    String oversubscription() {
        if (count.tiers().isEmpty()) {
            return null;
        }
        if (count.interLinks() == 0) {
            return "No uplinks";
        }
        double ratio = fabric.oversubscription().value();
        String text = ratio == Math.rint(ratio) ? "%.0f : 1" : "%.1f : 1";
        return full() ? "1 : 1 at every tier" : String.format(Locale.ROOT, text, ratio) + " at the leaves";
    }

    boolean full() {
        return count.interLinks() == 0 || fabric.oversubscription().value() <= 1;
    }

    /// Half of the cards against the other half, thinned by the leaves' oversubscription.
    @Nullable
    String bisection() {
        if (count.tiers().isEmpty()) {
            return null;
        }
        double thinned = count.interLinks() == 0
                ? 1
                : Math.max(1, fabric.oversubscription().value());
        double terabits = endpointBytes * 8 / 2 / thinned / 1e12;
        return "Bisection "
                + (terabits < 1000 ? Spoken.digits(terabits) + " Tb/s" : Spoken.digits(terabits / 1e3) + " Pb/s");
    }
}
