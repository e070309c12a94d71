package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// Something everyday whose emissions people can picture.
///
/// @param kilograms CO₂e of one unit
/// @param unit      what is counted: `car-year`, `km`, …
public record Equivalent(
        String id,
        String name,
        List<String> aliases,
        Sourced<Double> kilograms,
        String unit,
        @Nullable String note) implements CatalogEntry {

    public Equivalent {
        aliases = Absent.toEmpty(aliases);
    }

    static Equivalent read(CsvRow row) {
        return new Equivalent(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.number("kg_per_unit", 1),
                row.text("unit"),
                row.optionalText("note"));
    }
}
