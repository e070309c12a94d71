package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A planning value for what a cluster costs beside its parts.
///
/// @param value absent where the row is a schedule, told in `unit`
/// @param unit  what one of it is: `USD/W IT`, `fraction of server capex per year`, …
public record CostDefault(
        String id,
        String name,
        List<String> aliases,
        @Nullable Sourced<Double> value,
        String unit,
        @Nullable String note)
        implements CatalogEntry {

    public CostDefault {
        aliases = Absent.toEmpty(aliases);
    }

    static CostDefault read(CsvRow row) {
        return new CostDefault(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.optionalNumber("value", 1),
                row.text("unit"),
                row.optionalText("note"));
    }
}
