package org.clusterwright.model.plan;

import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.catalog.StorageNode;
import org.clusterwright.model.catalog.Switch;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What the placement rule asks of a thing that stands in a rack.
///
/// @param cards       network ports that want a switch
/// @param switchPorts ports that it offers as a switch
record RackItem(
        Kind kind,
        String name,
        int rackUnits,
        @Nullable Sourced<Double> maxWatts,
        @Nullable Sourced<Double> weightKg,
        @Nullable Sourced<Double> priceUsd,
        int accelerators,
        int cards,
        double cardBytesPerSecond,
        int switchPorts,
        double switchPortBytesPerSecond) {

    enum Kind {
        SERVER,
        STORAGE,
        SWITCH
    }

    @Nullable
    Double priceUsdOrNull() {
        return priceUsd == null ? null : priceUsd.value();
    }

    @Nullable
    Double maxWattsOrNull() {
        return maxWatts == null ? null : maxWatts.value();
    }

    /// A server, storage node or switch by id; absent when the catalogue has none.
    static @Nullable RackItem find(Catalog catalog, String id) {
        return catalog.servers()
                .find(id)
                .map(RackItem::of)
                .or(() -> catalog.storageNodes().find(id).map(RackItem::of))
                .or(() -> catalog.switches().find(id).map(RackItem::of))
                .orElse(null);
    }

    private static RackItem of(Server server) {
        var rate = server.nicBytesPerSecond();
        return new RackItem(
                Kind.SERVER,
                server.name(),
                server.rackUnits(),
                server.maxWatts(),
                server.weightKg(),
                server.priceUsd(),
                server.accelerators(),
                server.nics(),
                rate == null ? 0 : rate.value(),
                0,
                0);
    }

    private static RackItem of(StorageNode node) {
        return new RackItem(
                Kind.STORAGE,
                node.name(),
                node.rackUnits(),
                node.maxWatts(),
                node.weightKg(),
                node.priceUsd(),
                0,
                node.ports(),
                node.portBytesPerSecond().value(),
                0,
                0);
    }

    private static RackItem of(Switch item) {
        return new RackItem(
                Kind.SWITCH,
                item.name(),
                item.rackUnits(),
                item.maxWatts(),
                item.weightKg(),
                item.priceUsd(),
                0,
                0,
                0,
                item.ports(),
                item.portBytesPerSecond().value());
    }
}
