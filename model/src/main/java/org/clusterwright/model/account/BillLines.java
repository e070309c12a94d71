package org.clusterwright.model.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.clusterwright.model.account.BillLine.Draw;
import org.clusterwright.model.account.BillLine.Group;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.EmbodiedFactor;
import org.clusterwright.model.catalog.LinkPart;
import org.clusterwright.model.catalog.Rack;
import org.clusterwright.model.catalog.RackEquipment;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.catalog.StorageNode;
import org.clusterwright.model.catalog.Switch;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;

/// What a plan buys: everything in its racks, the racks and their feeds, the fabric's switches, optics
/// and cables, and the storage.
final class BillLines {
    private final Plan plan;
    private final Catalog catalog;
    private final FabricCount fabric;
    private final Set<String> placedReads;
    private final Set<String> fabricReads;
    private final Map<String, Long> placed;

    /// @param placedReads ids of the inputs that say how many racks of each kind there are
    /// @param fabricReads ids of the inputs that the fabric's count rests on
    BillLines(Plan plan, Catalog catalog, FabricCount fabric, Set<String> placedReads, Set<String> fabricReads) {
        this.plan = plan;
        this.catalog = catalog;
        this.fabric = fabric;
        this.placedReads = placedReads;
        this.fabricReads = fabricReads;
        this.placed = plan.placed();
    }

    /// In the order of the bill; within a group by id, whatever the order of the racks.
    List<BillLine> all() {
        var lines = new ArrayList<BillLine>();
        plan.pools(catalog).forEach(pool -> lines.add(server(pool.server(), pool.servers())));
        lines.addAll(network());
        lines.addAll(storage());
        lines.addAll(racks());
        if (lines.isEmpty()) {
            lines.add(nothing());
        }
        lines.sort(Comparator.comparing(BillLine::group).thenComparing(BillLine::id));
        return lines;
    }

    /// What a plan without any part costs, draws and emits is not known rather than nothing.
    private BillLine nothing() {
        return new BillLine(
                "not-planned-yet",
                "Equipment, not planned yet",
                Group.SERVERS,
                "groups",
                1,
                "The plan has no racks.",
                placedReads,
                null,
                new Draw(null, null, "typical_watts", "max_watts"),
                List.of(new Embodied.Piece("embodied.not-planned-yet", "groups", "Equipment, embodied", null)));
    }

    private BillLine server(Server server, long count) {
        String path = "catalog.servers." + server.id();
        Optional<Accelerator> chip = catalog.accelerators().find(server.accelerator());
        String chipId = chip.map(Accelerator::id).orElse(server.accelerator());
        var embodied = List.<Embodied>of(
                new Embodied.Accelerators(
                        "embodied." + chipId,
                        "catalog.accelerators." + chipId + ".embodied_kg",
                        chip.map(Accelerator::name).orElse(chipId) + ", embodied",
                        chip.map(Accelerator::embodiedKg).orElse(null),
                        server.accelerators(),
                        path + ".accelerators"),
                piece(server.id(), server.name(), EmbodiedFactor.SERVER),
                memory(server, path));
        return new BillLine(
                server.id(),
                server.name(),
                Group.SERVERS,
                path,
                count,
                "Placed in the racks of the plan.",
                placedReads,
                server.priceUsd(),
                new Draw(server.typicalWatts(), server.maxWatts(), "typical_watts", "max_watts"),
                embodied);
    }

    private Embodied memory(Server server, String path) {
        Optional<EmbodiedFactor> factor = catalog.embodiedFactors().find(EmbodiedFactor.MEMORY);
        String id = factor.map(EmbodiedFactor::id).orElse(EmbodiedFactor.MEMORY);
        return new Embodied.Memory(
                "embodied." + id,
                "catalog.embodied_factors." + id + ".value",
                "Server memory, embodied",
                factor.map(EmbodiedFactor::value).orElse(null),
                server.hostMemoryBytes(),
                path + ".host_memory_bytes");
    }

    private List<BillLine> network() {
        var switches = new TreeMap<String, Long>();
        var parts = new TreeMap<String, Long>();
        placed.forEach((id, count) ->
                catalog.switches().find(id).ifPresent(found -> switches.merge(found.id(), count, Long::sum)));
        if (plan.fabric().switchId() != null) {
            switches.merge(plan.fabric().switchId(), fabric.switches(), Math::max);
        }
        boolean fibre = plan.fabric().cable() != null
                && catalog.linkParts()
                                .find(plan.fabric().cable())
                                .map(LinkPart::kind)
                                .orElse(null)
                        == LinkPart.Kind.FIBRE;
        if (plan.fabric().optic() != null) {
            parts.merge(
                    plan.fabric().optic(), 2 * fabric.interLinks() + (fibre ? 2 * fabric.hostLinks() : 0), Long::sum);
        }
        if (plan.fabric().cable() != null) {
            parts.merge(plan.fabric().cable(), fabric.hostLinks() + (fibre ? fabric.interLinks() : 0), Long::sum);
        }
        var lines = new ArrayList<BillLine>();
        switches.forEach((id, count) -> {
            if (count > 0) {
                lines.add(networkSwitch(id, count));
            }
        });
        parts.forEach((id, count) -> {
            if (count > 0) {
                lines.add(linkPart(id, count));
            }
        });
        return lines;
    }

    private BillLine networkSwitch(String id, long count) {
        Optional<Switch> found = catalog.switches().find(id);
        var tiers = new ArrayList<String>();
        fabric.tiers().forEach(tier -> tiers.add(tier.switches() + " " + tier.name()));
        return new BillLine(
                id,
                found.map(Switch::name).orElse(id),
                Group.NETWORK,
                "catalog.switches." + id,
                count,
                "Counted from the topology: " + String.join(", ", tiers) + ".",
                fabricReads,
                found.map(Switch::priceUsd).orElse(null),
                new Draw(
                        found.map(Switch::typicalWatts).orElse(null),
                        found.map(Switch::maxWatts).orElse(null),
                        "typical_watts",
                        "max_watts"),
                List.of(piece(id, found.map(Switch::name).orElse(id), EmbodiedFactor.SWITCH)));
    }

    private BillLine linkPart(String id, long count) {
        Optional<LinkPart> found = catalog.linkParts().find(id);
        LinkPart.Kind kind = found.map(LinkPart::kind).orElse(LinkPart.Kind.OPTIC);
        boolean powered = kind == LinkPart.Kind.OPTIC || kind == LinkPart.Kind.ACTIVE_CABLE;
        return new BillLine(
                id,
                found.map(LinkPart::name).orElse(id),
                Group.NETWORK,
                "catalog.link_parts." + id,
                count,
                "Counted from the topology: %,d links to servers, %,d between switches."
                        .formatted(fabric.hostLinks(), fabric.interLinks()),
                fabricReads,
                found.map(LinkPart::priceUsd).orElse(null),
                powered
                        ? new Draw(
                                found.map(LinkPart::typicalWatts).orElse(null),
                                found.map(LinkPart::maxWatts).orElse(null),
                                "typical_watts",
                                "max_watts")
                        : null,
                List.of(piece(
                        id,
                        found.map(LinkPart::name).orElse(id),
                        kind == LinkPart.Kind.OPTIC ? EmbodiedFactor.OPTIC : id)));
    }

    private List<BillLine> storage() {
        var nodes = new TreeMap<String, Long>();
        placed.forEach((id, count) ->
                catalog.storageNodes().find(id).ifPresent(node -> nodes.merge(node.id(), count, Long::sum)));
        if (plan.storage() != null) {
            nodes.merge(plan.storage().node(), (long) plan.storage().count(), Math::max);
        }
        var lines = new ArrayList<BillLine>();
        nodes.forEach((id, count) -> {
            Optional<StorageNode> node = catalog.storageNodes().find(id);
            lines.add(new BillLine(
                    id,
                    node.map(StorageNode::name).orElse(id),
                    Group.STORAGE,
                    "catalog.storage_nodes." + id,
                    count,
                    "As planned.",
                    union(placedReads, "storage.count"),
                    node.map(StorageNode::priceUsd).orElse(null),
                    new Draw(
                            node.map(StorageNode::typicalWatts).orElse(null),
                            node.map(StorageNode::maxWatts).orElse(null),
                            "typical_watts",
                            "max_watts"),
                    List.of(piece(id, node.map(StorageNode::name).orElse(id), id))));
        });
        return lines;
    }

    private List<BillLine> racks() {
        var racks = new TreeMap<String, Long>();
        var feeds = new TreeMap<String, Long>();
        for (RackGroup group : plan.groups()) {
            racks.merge(group.rack(), (long) group.count(), Long::sum);
            if (group.pdu() != null && group.pdusPerRack() > 0) {
                feeds.merge(group.pdu(), (long) group.count() * group.pdusPerRack(), Long::sum);
            }
        }
        var lines = new ArrayList<BillLine>();
        racks.forEach((id, count) -> {
            Optional<Rack> rack = catalog.racks().find(id);
            lines.add(new BillLine(
                    id,
                    rack.map(Rack::name).orElse(id),
                    Group.RACKS,
                    "catalog.racks." + id,
                    count,
                    "As planned.",
                    placedReads,
                    rack.map(Rack::priceUsd).orElse(null),
                    null,
                    List.of(piece(id, rack.map(Rack::name).orElse(id), id))));
        });
        feeds.forEach((id, count) -> {
            Optional<RackEquipment> feed = catalog.rackEquipment().find(id);
            lines.add(new BillLine(
                    id,
                    feed.map(RackEquipment::name).orElse(id),
                    Group.RACKS,
                    "catalog.rack_equipment." + id,
                    count,
                    "As planned, for each rack.",
                    placedReads,
                    feed.map(RackEquipment::priceUsd).orElse(null),
                    new Draw(
                            feed.map(RackEquipment::ownTypicalWatts).orElse(null),
                            feed.map(RackEquipment::ownMaxWatts).orElse(null),
                            "own_typical_watts",
                            "own_max_watts"),
                    List.of(piece(id, feed.map(RackEquipment::name).orElse(id), id))));
        });
        return lines;
    }

    /// The factor with the thing's own id, else that of its class.
    private Embodied piece(String id, String name, String classFactor) {
        Optional<EmbodiedFactor> factor = catalog.embodiedFactors()
                .find(id)
                .or(() -> catalog.embodiedFactors().find(classFactor));
        String factorId = factor.map(EmbodiedFactor::id).orElse(id);
        return new Embodied.Piece(
                "embodied." + factorId,
                "catalog.embodied_factors." + factorId + ".value",
                factor.map(EmbodiedFactor::name).orElse(name) + ", embodied",
                factor.map(EmbodiedFactor::value).orElse(null));
    }

    private static Set<String> union(Set<String> ids, String other) {
        var all = new java.util.HashSet<>(ids);
        all.add(other);
        return Set.copyOf(all);
    }
}
