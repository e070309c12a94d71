package org.clusterwright.app.desk.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clusterwright.model.catalog.CatalogKind;

/// Kinds of the catalogue that a person looks for in one place. The kinds on no shelf are constants of formulas.
public enum Shelf {
    SERVERS("Servers", CatalogKind.SERVERS),
    CHIPS("Chips", CatalogKind.ACCELERATORS),
    NETWORK("Network", CatalogKind.SWITCHES, CatalogKind.NICS, CatalogKind.LINK_PARTS),
    STORAGE("Storage", CatalogKind.STORAGE_NODES),
    RACKS("Racks", CatalogKind.RACKS, CatalogKind.RACK_EQUIPMENT, CatalogKind.COOLING_TYPES),
    REGIONS("Regions", CatalogKind.REGIONS),
    MODELS("Models", CatalogKind.MODELS),
    SOFTWARE("Software", CatalogKind.SOFTWARE_STACKS),
    OFFERS("Cloud offers", CatalogKind.CLOUD_OFFERS);

    private final String title;
    private final List<CatalogKind<?>> kinds;

    Shelf(String title, CatalogKind<?>... kinds) {
        this.title = title;
        this.kinds = List.of(kinds);
    }

    public String title() {
        return title;
    }

    public List<CatalogKind<?>> kinds() {
        return kinds;
    }

    /// @param kind as in the plan file: `link_parts`
    public static Optional<Shelf> of(String kind) {
        return Stream.of(values())
                .filter(shelf ->
                        shelf.kinds.stream().anyMatch(each -> each.name().equals(kind)))
                .findFirst();
    }
}
