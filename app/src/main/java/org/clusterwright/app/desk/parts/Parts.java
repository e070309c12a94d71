package org.clusterwright.app.desk.parts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clusterwright.model.catalog.Accelerator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CatalogKind;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.catalog.Server;
import org.jspecify.annotations.Nullable;

/// The parts that a plan can use: its own over the user's over the shipped ones. What did not change is not read again.
public final class Parts {
    /// @param chip of a server, whose facts depend on it
    private record Read(Part part, @Nullable Accelerator chip) {}

    private final Catalog shipped;
    private final Catalog catalog;
    private Map<CatalogEntry, Read> read = new IdentityHashMap<>();
    private @Nullable Entries entries;
    private CatalogueIndex index = new CatalogueIndex(List.of());

    /// @param shipped what comes with the program
    /// @param catalog the user's entries over those
    public Parts(Catalog shipped, Catalog catalog) {
        this.shipped = shipped;
        this.catalog = catalog;
    }

    /// The same index as long as a plan's entries stay equal.
    public CatalogueIndex index(Entries own) {
        if (!own.equals(entries)) {
            entries = own;
            index = index.of(all(catalog.overlaidBy(Catalog.of(own))));
        }
        return index;
    }

    private List<Part> all(Catalog all) {
        var reader = new PartReader(all);
        var parts = new ArrayList<Part>();
        var now = new IdentityHashMap<CatalogEntry, Read>();
        for (Shelf shelf : Shelf.values()) {
            for (CatalogKind<?> kind : shelf.kinds()) {
                for (CatalogEntry entry : all.index(kind).all()) {
                    part(reader, all, kind, entry).ifPresent(each -> {
                        now.put(entry, each);
                        parts.add(each.part);
                    });
                }
            }
        }
        read = now;
        return parts;
    }

    private Optional<Read> part(PartReader reader, Catalog all, CatalogKind<?> kind, CatalogEntry entry) {
        Accelerator chip = entry instanceof Server server
                ? all.accelerators().find(server.accelerator()).orElse(null)
                : null;
        Read before = read.get(entry);
        if (before != null && before.chip == chip) {
            return Optional.of(before);
        }
        return reader.read(kind.name(), entry, source(kind, entry)).map(part -> new Read(part, chip));
    }

    private Part.Source source(CatalogKind<?> kind, CatalogEntry entry) {
        Optional<? extends CatalogEntry> original =
                shipped.index(kind).find(entry.id()).filter(found -> found.id().equals(entry.id()));
        if (original.isEmpty()) {
            return Part.Source.YOURS;
        }
        return original.get() == entry || original.get().equals(entry) ? Part.Source.SHIPPED : Part.Source.CHANGED;
    }
}
