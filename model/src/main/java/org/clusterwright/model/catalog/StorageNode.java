package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A storage server, shelf or library.
///
/// @param capacityBytes      as sold, decimal
/// @param portBytesPerSecond of each network port, one direction: an upper bound of what it delivers
public record StorageNode(
        String id,
        String name,
        List<String> aliases,
        String vendor,
        Sourced<Double> capacityBytes,
        int ports,
        Sourced<Double> portBytesPerSecond,
        @Nullable Sourced<Double> typicalWatts,
        @Nullable Sourced<Double> maxWatts,
        @Nullable Sourced<Double> priceUsd,
        int rackUnits,
        @Nullable Sourced<Double> weightKg,
        @Nullable String note)
        implements CatalogEntry, Priced {

    public StorageNode {
        aliases = Absent.toEmpty(aliases);
    }

    static StorageNode read(CsvRow row) {
        return new StorageNode(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("vendor"),
                row.number("capacity_tb", 1e12),
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
