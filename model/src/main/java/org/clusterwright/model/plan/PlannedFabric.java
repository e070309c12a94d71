package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Server;

/// The fabric of a plan, counted over all pools: each server brings its network cards, and the fastest card decides
/// how ports are split.
///
/// @param linkBytesPerSecond one direction; 0 when nothing is switched
/// @param inRacks            the fabric's switches that stand beside servers: its leaves, in the order of the groups
public record PlannedFabric(FabricCount count, double linkBytesPerSecond, List<Leaf> inRacks) {

    public PlannedFabric {
        inRacks = List.copyOf(inRacks);
    }

    /// @param racks how many racks of the group hold it at that unit
    public record Leaf(Place place, int racks) {}

    /// Bytes/s between two halves of the servers, one direction.
    public double bisectionBytesPerSecond() {
        return count.bisectionLinks() * linkBytesPerSecond;
    }

    /// @param catalog what the plan's names are looked up in, its own entries included
    public static PlannedFabric of(Plan plan, Catalog catalog) {
        var none = new PlannedFabric(FabricCount.NONE, 0, List.of());
        var id = plan.fabric().switchId();
        var found = id == null ? null : catalog.switches().find(id).orElse(null);
        if (found == null) {
            return none;
        }
        double cardRate = 0;
        int cards = 0;
        long endpoints = 0;
        for (var pool : plan.pools(catalog)) {
            var server = pool.server();
            if (server.nics() > 0 && server.nicBytesPerSecond() != null) {
                cardRate = Math.max(cardRate, rate(server));
                cards = Math.max(cards, server.nics());
                endpoints += pool.servers() * server.nics();
            }
        }
        if (endpoints == 0) {
            return none;
        }
        var count = FabricCount.of(
                plan.fabric().topology(),
                endpoints,
                cards,
                cardRate,
                found.ports(),
                found.portBytesPerSecond().value(),
                plan.fabric().oversubscription().value());
        return new PlannedFabric(count, cardRate, leaves(plan, found.id(), catalog));
    }

    private static double rate(Server server) {
        return server.nicBytesPerSecond() == null
                ? 0
                : server.nicBytesPerSecond().value();
    }

    private static List<Leaf> leaves(Plan plan, String id, Catalog catalog) {
        var leaves = new ArrayList<Leaf>();
        for (var group : plan.groups()) {
            boolean servers = group.placements().stream()
                    .anyMatch(each -> catalog.servers().find(each.item()).isPresent());
            for (var each : servers ? group.placements() : List.<Placement>of()) {
                var item = catalog.switches().find(each.item());
                if (item.isPresent() && item.get().id().equals(id)) {
                    leaves.add(new Leaf(new Place(group.id(), each.unit()), group.count()));
                }
            }
        }
        return leaves;
    }
}
