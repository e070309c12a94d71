package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.Index;
import org.jspecify.annotations.Nullable;

/// The catalogue entries that a plan names, and those that they name in turn. Names that the catalogue
/// lacks are left out.
final class UsedEntries {

    private final Catalog catalog;
    private final List<CatalogEntry> used = new ArrayList<>();

    private UsedEntries(Catalog catalog) {
        this.catalog = catalog;
    }

    static List<CatalogEntry> of(Plan plan, Catalog catalog) {
        var entries = new UsedEntries(catalog);
        plan.groups().forEach(entries::group);
        entries.server(plan.training().server());
        entries.add(catalog.switches(), plan.fabric().switchId());
        entries.add(catalog.linkParts(), plan.fabric().optic());
        entries.add(catalog.linkParts(), plan.fabric().cable());
        var storage = plan.storage();
        entries.add(catalog.storageNodes(), storage == null ? null : storage.node());
        entries.add(catalog.models(), plan.training().model());
        entries.add(catalog.softwareStacks(), plan.training().stack());
        entries.add(catalog.regions(), plan.site().region());
        entries.add(catalog.coolingTypes(), plan.site().cooling());
        return List.copyOf(entries.used);
    }

    private void group(RackGroup group) {
        add(catalog.racks(), group.rack());
        add(catalog.rackEquipment(), group.pdu());
        for (var placement : group.placements()) {
            server(placement.item());
            add(catalog.storageNodes(), placement.item());
            add(catalog.switches(), placement.item());
        }
    }

    private void server(String id) {
        catalog.servers().find(id).ifPresent(server -> {
            used.add(server);
            catalog.accelerators().find(server.accelerator()).ifPresent(this::accelerator);
        });
    }

    private void accelerator(Accelerator accelerator) {
        var id = accelerator.id();
        used.add(accelerator);
        catalog.kernelGemm().all().stream()
                .filter(kernel -> kernel.accelerators().contains(id))
                .forEach(used::add);
        catalog.kernelAttention().all().stream()
                .filter(kernel -> kernel.accelerators().contains(id))
                .forEach(used::add);
        catalog.collectives().all().stream()
                .filter(kernel -> kernel.accelerators().contains(id))
                .forEach(used::add);
    }

    private void add(Index<? extends CatalogEntry> kind, @Nullable String id) {
        if (id != null) {
            kind.find(id).ifPresent(used::add);
        }
    }
}
