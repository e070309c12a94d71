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
        String name,
        int rackUnits,
        @Nullable Sourced<Double> maxWatts,
        @Nullable Sourced<Double> weightKg,
        int cards,
        double cardBytesPerSecond,
        int switchPorts,
        double switchPortBytesPerSecond) {

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
                server.name(),
                server.rackUnits(),
                server.maxWatts(),
                server.weightKg(),
                server.nics(),
                rate == null ? 0 : rate.value(),
                0,
                0);
    }

    private static RackItem of(StorageNode node) {
        return new RackItem(
                node.name(),
                node.rackUnits(),
                node.maxWatts(),
                node.weightKg(),
                node.ports(),
                node.portBytesPerSecond().value(),
                0,
                0);
    }

    private static RackItem of(Switch item) {
        return new RackItem(
                item.name(),
                item.rackUnits(),
                item.maxWatts(),
                item.weightKg(),
                0,
                0,
                item.ports(),
                item.portBytesPerSecond().value());
    }
}
