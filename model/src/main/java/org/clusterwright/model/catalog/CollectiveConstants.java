package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Quality;
import org.jspecify.annotations.Nullable;

/// What collectives reach of an accelerator's scale-up link, and how long the smallest takes.
///
/// @param accelerators     catalogue ids; empty = every accelerator without constants of its own
/// @param gatherShare      all-gather and reduce-scatter, share of the link's rate in one direction
/// @param allReduceShare   all-reduce, bus bandwidth over the link's rate (in-switch reduction can
/// pass that of a gather)
/// @param exchangeShare    all-to-all
/// @param latencySeconds   of a small collective of eight ranks
public record CollectiveConstants(
        String id,
        String name,
        List<String> aliases,
        List<String> accelerators,
        double gatherShare,
        double allReduceShare,
        double exchangeShare,
        double latencySeconds,
        String source,
        @Nullable String date,
        Quality quality,
        @Nullable String note)
        implements CatalogEntry {

    public CollectiveConstants {
        aliases = Absent.toEmpty(aliases);
        accelerators = Absent.toEmpty(accelerators);
    }

    static CollectiveConstants read(CsvRow row) {
        return new CollectiveConstants(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.list("accelerators"),
                row.number("gather_share", 1).value(),
                row.number("all_reduce_share", 1).value(),
                row.number("exchange_share", 1).value(),
                row.number("latency_us", 1e-6).value(),
                row.text("source"),
                row.optionalText("date"),
                row.choice("quality", Quality.class),
                row.optionalText("note"));
    }
}
