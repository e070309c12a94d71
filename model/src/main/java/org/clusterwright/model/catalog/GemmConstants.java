package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Quality;
import org.jspecify.annotations.Nullable;

/// How fast an accelerator multiplies matrices of a format, fitted to measured kernel times.
///
/// `t = 2 m n k / (efficiency · peak) · (1 + innerHalf/k) (1 + outerHalf/m) (1 + outerHalf/n)`
///
/// @param accelerators catalogue ids it was measured on or stands for; empty = every accelerator
/// without constants of its own
/// @param efficiency   share of the dense peak that very large products reach
/// @param innerHalf    inner length at which half of that is lost
/// @param outerHalf    outer length at which half of it is lost
public record GemmConstants(
        String id,
        String name,
        List<String> aliases,
        List<String> accelerators,
        MatrixFormat format,
        double efficiency,
        double innerHalf,
        double outerHalf,
        String source,
        @Nullable String date,
        Quality quality,
        @Nullable String note)
        implements CatalogEntry {

    public GemmConstants {
        aliases = Absent.toEmpty(aliases);
        accelerators = Absent.toEmpty(accelerators);
    }

    static GemmConstants read(CsvRow row) {
        return new GemmConstants(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.list("accelerators"),
                row.choice("format", MatrixFormat.class),
                row.number("efficiency", 1).value(),
                row.number("inner_half", 1).value(),
                row.number("outer_half", 1).value(),
                row.text("source"),
                row.optionalText("date"),
                row.choice("quality", Quality.class),
                row.optionalText("note"));
    }
}
