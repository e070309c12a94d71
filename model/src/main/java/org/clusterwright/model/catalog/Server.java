package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A server, or a rack-scale system sold as one.
///
/// @param accelerator       catalogue id
/// @param accelerators      how many of it
/// @param hostMemoryBytes   absent when not known, 0 when the hosts have no memory of their own
/// @param network           the network cards as the maker lists them
/// @param nics              cards that serve the accelerators' scale-out, 0 when none are stated
/// @param nicBytesPerSecond of each card, one direction; absent when not stated
/// @param maxWatts          nameplate of the whole row, cards and fans included
/// @param cooling           `air`, `DLC` (direct liquid), or as the maker says
/// @param rackUnits         of a rack-scale system the whole rack; 0 takes none
public record Server(
        String id,
        String name,
        List<String> aliases,
        String vendor,
        String accelerator,
        int accelerators,
        @Nullable String cpus,
        @Nullable Sourced<Double> hostMemoryBytes,
        @Nullable String network,
        int nics,
        @Nullable Sourced<Double> nicBytesPerSecond,
        @Nullable Sourced<Double> maxWatts,
        @Nullable Sourced<Double> typicalWatts,
        @Nullable String cooling,
        int rackUnits,
        @Nullable Sourced<Double> weightKg,
        @Nullable Sourced<Double> priceUsd,
        @Nullable String note)
        implements CatalogEntry, Priced {

    public Server {
        aliases = Absent.toEmpty(aliases);
    }

    /// One accelerator's share of the scale-out network: cards × rate ÷ accelerators, one direction.
    /// Absent when the maker states no cards.
    public @Nullable Double scaleOutBytesPerSecondPerAccelerator() {
        if (nicBytesPerSecond == null || nics == 0 || accelerators == 0) return null;
        return nics * nicBytesPerSecond.value() / accelerators;
    }

    static Server read(CsvRow row) {
        return new Server(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("vendor"),
                row.text("accelerator"),
                row.count("accelerators"),
                row.optionalText("cpus"),
                row.optionalNumber("host_memory_gib", CsvRow.GIB),
                row.optionalText("network"),
                row.countOr("nics", 0),
                row.optionalNumber("nic_gbit_per_s", CsvRow.GBIT),
                row.optionalNumber("max_kw", 1e3),
                row.optionalNumber("typical_kw", 1e3),
                row.optionalText("cooling"),
                row.count("rack_units"),
                row.optionalNumber("weight_kg", 1),
                row.optionalNumber("price_usd", 1),
                row.optionalText("note"));
    }
}
