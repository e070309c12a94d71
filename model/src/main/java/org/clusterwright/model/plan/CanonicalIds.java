package org.clusterwright.model.plan;

import java.util.HashMap;
import java.util.Map;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.Index;
import org.jspecify.annotations.Nullable;

/// A plan may name a catalogue entry by its name or an alias; from here on it is called by its id, so
/// that one thing has one name. What the
/// catalogue does not know stays as it is and is reported.
final class CanonicalIds {
    private final Catalog catalog;

    /// What racks hold, looked up once for each name.
    private final Map<String, String> racks = new HashMap<>();

    private final Map<String, String> feeds = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();

    CanonicalIds(Catalog catalog) {
        this.catalog = catalog;
    }

    Plan of(Plan plan) {
        Site site = plan.site();
        Fabric fabric = plan.fabric();
        Training training = plan.training();
        Storage storage = plan.storage();
        return new Plan(
                plan.name(),
                plan.notes(),
                plan.reproduces(),
                plan.horizon(),
                new Site(
                        id(catalog.regions(), site.region()),
                        site.facility(),
                        id(catalog.coolingTypes(), site.cooling()),
                        site.powerLimitKilowatts(),
                        site.pue(),
                        site.electricityUsdPerKwh(),
                        site.gridGramsPerKwh(),
                        site.marketGramsPerKwh(),
                        site.renewableShare()),
                plan.groups().stream().map(this::group).toList(),
                new Fabric(
                        fabric.topology(),
                        optional(catalog.switches(), fabric.switchId()),
                        optional(catalog.linkParts(), fabric.optic()),
                        optional(catalog.linkParts(), fabric.cable()),
                        fabric.oversubscription()),
                storage == null ? null : new Storage(id(catalog.storageNodes(), storage.node()), storage.count()),
                new Training(
                        id(catalog.models(), training.model()),
                        training.tokens(),
                        training.sequence(),
                        training.globalBatchSequences(),
                        training.precision(),
                        id(catalog.softwareStacks(), training.stack()),
                        id(catalog.servers(), training.server()),
                        training.strategy()),
                plan.reliability(),
                plan.operation(),
                plan.finance(),
                plan.catalog());
    }

    private RackGroup group(RackGroup group) {
        return new RackGroup(
                group.id(),
                group.name(),
                group.hall(),
                group.row(),
                racks.computeIfAbsent(group.rack(), name -> id(catalog.racks(), name)),
                group.count(),
                group.pdu() == null
                        ? null
                        : feeds.computeIfAbsent(group.pdu(), name -> id(catalog.rackEquipment(), name)),
                group.pdusPerRack(),
                group.placements().stream()
                        .map(placement ->
                                new Placement(placement.unit(), items.computeIfAbsent(placement.item(), this::item)))
                        .toList());
    }

    private String item(String name) {
        return catalog.servers()
                .find(name)
                .<CatalogEntry>map(server -> server)
                .or(() -> catalog.storageNodes().find(name))
                .or(() -> catalog.switches().find(name))
                .map(CatalogEntry::id)
                .orElse(name);
    }

    private static String id(Index<? extends CatalogEntry> entries, String name) {
        return entries.find(name).map(CatalogEntry::id).orElse(name);
    }

    private static @Nullable String optional(Index<? extends CatalogEntry> entries, @Nullable String name) {
        return name == null ? null : id(entries, name);
    }
}
