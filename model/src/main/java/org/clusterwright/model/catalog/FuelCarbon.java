package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;

/// What electricity from one fuel emits. Two sets are listed; IPCC AR5 is the one to use unless a
/// reason speaks for the other.
///
/// @param set         whose figures
/// @param gramsPerKwh CO₂e
public record FuelCarbon(
        String id, String name, List<String> aliases, String fuel, String set, Sourced<Double> gramsPerKwh)
        implements CatalogEntry {

    public FuelCarbon {
        aliases = Absent.toEmpty(aliases);
    }

    static FuelCarbon read(CsvRow row) {
        return new FuelCarbon(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("fuel"),
                row.text("set"),
                row.number("g_per_kwh", 1));
    }
}
