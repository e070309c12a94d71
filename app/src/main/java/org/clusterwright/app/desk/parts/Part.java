package org.clusterwright.app.desk.parts;

import java.util.List;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// A catalogue entry as a list shows it and a search finds it.
///
/// @param name       short: without the vendor that stands beside it
/// @param vendor     who makes or offers it, one spelling each
/// @param variety    what sort it is among its shelf's: `GPU`, `Optic`
/// @param facts      one line: `80 GB each · 8U · 10.2 kW`
/// @param also       what it is found by and the list does not say
/// @param price      of one piece, or of an hour where it is rented
/// @param hourly     whether the price is of an hour
/// @param memoryGib  of one accelerator; makers print it as GB
/// @param watts      at most
/// @param bf16       dense FLOP/s of all its accelerators
/// @param entry      what it was read from
/// @param source     whose it is
public record Part(
        Key key,
        Shelf shelf,
        String name,
        String vendor,
        String variety,
        String facts,
        String also,
        @Nullable Sourced<Double> price,
        boolean hourly,
        @Nullable Integer year,
        @Nullable Double memoryGib,
        @Nullable Double watts,
        @Nullable Double bf16,
        Face face,
        List<Quantity> quantities,
        CatalogEntry entry,
        Source source) {

    /// @param kind as in the plan file: `servers`
    public record Key(String kind, String id) {}

    public enum Source {
        SHIPPED,
        /// Shipped, and changed in this plan or in the user's folder.
        CHANGED,
        YOURS
    }

    /// What its front looks like, and how high it is in rack units; 0 for what takes none.
    public record Face(Look look, int units) {}

    public enum Look {
        AIR,
        LIQUID,
        CABINET,
        SWITCH,
        CARD,
        CABLE,
        STORAGE,
        POWER,
        COOLING,
        RACK,
        CHIP,
        OWN_CHIP,
        PLACE,
        MODEL,
        SOFTWARE,
        CLOUD
    }

    /// `$ 310 k`, `$ 98.3 /h`, or `no price`.
    public String priceText() {
        if (price == null) {
            return "no price";
        }
        String text = Shown.of(Units.USD, price.value()).text();
        return hourly ? text + " /h" : text;
    }

    /// BF16 FLOP/s that a dollar buys.
    public @Nullable Double bf16PerDollar() {
        return bf16 == null || price == null || hourly || price.value() <= 0 ? null : bf16 / price.value();
    }

    /// Whether it can stand in a rack.
    public boolean placeable() {
        return switch (key.kind()) {
            case "servers", "switches", "storage_nodes" -> true;
            case "rack_equipment" -> face.units() > 0;
            default -> false;
        };
    }

    /// Whether it can be dragged to the canvas: what stands in a rack, and racks themselves.
    public boolean draggable() {
        return placeable() || key.kind().equals("racks");
    }
}
