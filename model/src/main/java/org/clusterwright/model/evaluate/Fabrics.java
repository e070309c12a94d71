package org.clusterwright.model.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.catalog.Switch;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Pool;

/// The fabric of a plan, counted over all pools: each server brings its network cards, and the fastest
/// card decides how ports are split.
final class Fabrics {
    private Fabrics() {}

    static FabricCount count(Plan plan, Catalog catalog) {
        if (plan.fabric().switchId() == null) {
            return FabricCount.NONE;
        }
        Optional<Switch> found = catalog.switches().find(plan.fabric().switchId());
        List<Server> connected = plan.pools(catalog).stream()
                .map(Pool::server)
                .filter(server -> server.nics() > 0 && server.nicBytesPerSecond() != null)
                .toList();
        if (found.isEmpty() || connected.isEmpty()) {
            return FabricCount.NONE;
        }
        double cardRate =
                connected.stream().mapToDouble(Fabrics::cardRate).max().orElseThrow();
        int cards = connected.stream()
                .max(Comparator.comparingInt(Server::nics))
                .map(Server::nics)
                .orElseThrow();
        long endpoints = plan.pools(catalog).stream()
                .filter(pool -> connected.contains(pool.server()))
                .mapToLong(pool -> pool.servers() * pool.server().nics())
                .sum();
        return FabricCount.of(
                plan.fabric().topology(),
                endpoints,
                cards,
                cardRate,
                found.get().ports(),
                found.get().portBytesPerSecond().value(),
                plan.fabric().oversubscription().value());
    }

    private static double cardRate(Server server) {
        return server.nicBytesPerSecond() == null
                ? 0
                : server.nicBytesPerSecond().value();
    }
}
