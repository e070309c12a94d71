package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A network card or data processing unit.
///
/// @param portBytesPerSecond one direction
public record Nic(
        String id,
        String name,
        List<String> aliases,
        String vendor,
        int ports,
        Sourced<Double> portBytesPerSecond,
        @Nullable Sourced<Double> typicalWatts,
        @Nullable Sourced<Double> maxWatts,
        @Nullable Sourced<Double> priceUsd,
        @Nullable String note)
        implements CatalogEntry, Priced {

    public Nic {
        aliases = Absent.toEmpty(aliases);
    }

    static Nic read(CsvRow row) {
        return new Nic(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("vendor"),
                row.count("ports"),
                row.number("port_gbit_per_s", CsvRow.GBIT),
                row.optionalNumber("typical_watts", 1),
                row.optionalNumber("max_watts", 1),
                row.optionalNumber("price_usd", 1),
                row.optionalText("note"));
    }
}
