package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What making a thing emits, or a coefficient of a method that says so.
///
/// @param category which scale the figure belongs to; figures of two scales are not mixed in one sum
public record EmbodiedFactor(
        String id,
        String name,
        List<String> aliases,
        String category,
        Sourced<Double> value,
        String unit,
        @Nullable String note)
        implements CatalogEntry {

    /// Names of the factors that stand for a whole class of things; one with a thing's own id comes before them.
    public static final String SERVER = "base 1-socket server";

    public static final String MEMORY = "DRAM";
    public static final String SWITCH = "64-port 400G switch";
    public static final String OPTIC = "400G optical transceiver";

    public EmbodiedFactor {
        aliases = Absent.toEmpty(aliases);
    }

    static EmbodiedFactor read(CsvRow row) {
        return new EmbodiedFactor(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("category"),
                row.number("value", 1),
                row.text("unit"),
                row.optionalText("note"));
    }
}
