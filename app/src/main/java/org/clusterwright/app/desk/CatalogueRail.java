package org.clusterwright.app.desk;

import java.util.Locale;
import org.clusterwright.app.desk.catalogue.CataloguePanel;
import org.clusterwright.app.desk.parts.Shelf;

/// The catalogue that is away: an icon a shelf.
final class CatalogueRail extends Rail {
    CatalogueRail(CataloguePanel catalogue, Drawer drawer, Runnable dock) {
        super("rail.catalogue", drawer);
        getStyleClass().add("hairline-right");
        for (Shelf shelf : Shelf.values()) {
            String name = shelf == Shelf.RACKS ? "Racks and cooling" : shelf.title();
            var icon = icon(
                    "rail.catalogue." + shelf.name().toLowerCase(Locale.ROOT),
                    literal(shelf),
                    "Catalogue: " + name.toLowerCase(Locale.ROOT),
                    () -> catalogue.open(shelf));
            Runnable mark = () ->
                    icon.setSelected(drawer.open().get() && catalogue.shelf().getValue() == shelf);
            drawer.open().subscribe(mark);
            catalogue.shelf().subscribe(mark);
        }
        dock("rail.catalogue.dock", "fth-chevrons-right", "Keep the catalogue beside the canvas", dock);
    }

    private static String literal(Shelf shelf) {
        return switch (shelf) {
            case SERVERS -> "fth-server";
            case CHIPS -> "fth-cpu";
            case NETWORK -> "fth-share-2";
            case STORAGE -> "fth-hard-drive";
            case RACKS -> "fth-columns";
            case REGIONS -> "fth-map-pin";
            case MODELS -> "fth-box";
            case SOFTWARE -> "fth-code";
            case OFFERS -> "fth-cloud";
        };
    }
}
