package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A network switch.
///
/// @param technology         `InfiniBand NDR`, `Ethernet`, `NVLink`, …
/// @param ports              logical ports at the given rate
/// @param portBytesPerSecond one direction
/// @param typicalWatts       without optics where the maker says so
public record Switch(
        String id,
        String name,
        List<String> aliases,
        String vendor,
        String technology,
        int ports,
        Sourced<Double> portBytesPerSecond,
        @Nullable Sourced<Double> typicalWatts,
        @Nullable Sourced<Double> maxWatts,
        @Nullable Sourced<Double> priceUsd,
        int rackUnits,
        @Nullable Sourced<Double> weightKg,
        @Nullable String note)
        implements CatalogEntry, Priced {

    public Switch {
        aliases = Absent.toEmpty(aliases);
    }

    static Switch read(CsvRow row) {
        return new Switch(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("vendor"),
                row.text("technology"),
                row.count("ports"),
                row.number("port_gbit_per_s", CsvRow.GBIT),
                row.optionalNumber("typical_watts", 1),
                row.optionalNumber("max_watts", 1),
                row.optionalNumber("price_usd", 1),
                row.count("rack_units"),
                row.optionalNumber("weight_kg", 1),
                row.optionalText("note"));
    }
}
