package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What a rack or a row needs beside its servers.
///
/// @param capacityWatts    electrical load it feeds or heat it moves; absent where it does neither
/// @param rackUnits        0 for what hangs on the door, stands in the row or takes no unit
/// @param ownTypicalWatts  what it draws or loses itself
public record RackEquipment(
        String id,
        String name,
        List<String> aliases,
        String vendor,
        Kind kind,
        @Nullable Sourced<Double> capacityWatts,
        int rackUnits,
        @Nullable Sourced<Double> weightKg,
        @Nullable Sourced<Double> ownTypicalWatts,
        @Nullable Sourced<Double> ownMaxWatts,
        @Nullable Sourced<Double> priceUsd,
        @Nullable String note)
        implements CatalogEntry, Priced {

    /// Coolant distribution units by where they stand, heat exchangers, feeds, and what is laid or screwed in.
    public enum Kind {
        CDU_IN_RACK,
        CDU_IN_ROW,
        CDU_LIQUID_TO_AIR,
        REAR_DOOR_EXCHANGER,
        PDU,
        POWER_SHELF,
        UPS,
        BUSWAY,
        CABLING,
        ACCESSORIES
    }

    public RackEquipment {
        aliases = Absent.toEmpty(aliases);
    }

    static RackEquipment read(CsvRow row) {
        return new RackEquipment(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("vendor"),
                row.choice("kind", Kind.class),
                row.optionalNumber("capacity_kw", 1e3),
                row.count("rack_units"),
                row.optionalNumber("weight_kg", 1),
                row.optionalNumber("own_typical_watts", 1),
                row.optionalNumber("own_max_watts", 1),
                row.optionalNumber("price_usd", 1),
                row.optionalText("note"));
    }
}
