package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// An empty rack.
///
/// @param powerWatts the load that its usual cooling and feeds carry
/// @param maxLoadKg  static load it holds, its own weight apart
/// @param weightKg   empty
public record Rack(
        String id,
        String name,
        List<String> aliases,
        String vendor,
        int rackUnits,
        @Nullable Sourced<Double> powerWatts,
        @Nullable Sourced<Double> maxLoadKg,
        @Nullable Sourced<Double> weightKg,
        @Nullable Sourced<Double> priceUsd,
        @Nullable String note)
        implements CatalogEntry, Priced {

    public Rack {
        aliases = Absent.toEmpty(aliases);
    }

    static Rack read(CsvRow row) {
        return new Rack(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("vendor"),
                row.count("rack_units"),
                row.optionalNumber("power_kw", 1e3),
                row.optionalNumber("max_load_kg", 1),
                row.optionalNumber("weight_kg", 1),
                row.optionalNumber("price_usd", 1),
                row.optionalText("note"));
    }
}
