package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.EmbodiedFactor;
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
        entries.racks(plan.groups());
        entries.server(plan.training().server());
        entries.add(catalog.switches(), plan.fabric().switchId());
        entries.add(catalog.linkParts(), plan.fabric().optic());
        entries.add(catalog.linkParts(), plan.fabric().cable());
        var storage = plan.storage();
        entries.add(catalog.storageNodes(), storage == null ? null : storage.node());
        entries.classFactors();
        entries.add(catalog.models(), plan.training().model());
        entries.add(catalog.softwareStacks(), plan.training().stack());
        entries.add(catalog.regions(), plan.site().region());
        entries.add(catalog.coolingTypes(), plan.site().cooling());
        return List.copyOf(entries.used);
    }

    /// A thousand racks hold a handful of different things, each of which is looked up once.
    private void racks(List<RackGroup> groups) {
        var racks = new LinkedHashSet<String>();
        var feeds = new LinkedHashSet<String>();
        var items = new LinkedHashSet<String>();
        for (RackGroup group : groups) {
            racks.add(group.rack());
            if (group.pdu() != null) {
                feeds.add(group.pdu());
            }
            group.placements().forEach(placement -> items.add(placement.item()));
        }
        racks.forEach(rack -> add(catalog.racks(), rack));
        feeds.forEach(feed -> add(catalog.rackEquipment(), feed));
        for (String item : items) {
            server(item);
            add(catalog.storageNodes(), item);
            add(catalog.switches(), item);
        }
    }

    private void server(String id) {
        catalog.servers().find(id).ifPresent(server -> {
            add(catalog.servers(), id);
            catalog.accelerators().find(server.accelerator()).ifPresent(this::accelerator);
        });
    }

    private void accelerator(Accelerator accelerator) {
        used.add(accelerator);
        Predicate<List<String>> concerns = names -> names.isEmpty() || names.contains(accelerator.id());
        add(catalog.kernelGemm(), kernel -> concerns.test(kernel.accelerators()));
        add(catalog.kernelAttention(), kernel -> concerns.test(kernel.accelerators()));
        add(catalog.collectives(), kernel -> concerns.test(kernel.accelerators()));
    }

    /// What nobody names, and all equipment without a factor of its own is counted with.
    private void classFactors() {
        for (var name :
                List.of(EmbodiedFactor.SERVER, EmbodiedFactor.MEMORY, EmbodiedFactor.SWITCH, EmbodiedFactor.OPTIC)) {
            add(catalog.embodiedFactors(), name);
        }
    }

    private <T extends CatalogEntry> void add(Index<T> kind, Predicate<T> wanted) {
        kind.all().stream().filter(wanted).forEach(used::add);
    }

    private void add(Index<? extends CatalogEntry> kind, @Nullable String id) {
        if (id != null) {
            kind.find(id).ifPresent(used::add);
            catalog.embodiedFactors().find(id).ifPresent(used::add);
        }
    }
}
