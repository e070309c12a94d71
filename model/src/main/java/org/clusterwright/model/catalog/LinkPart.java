package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What joins two ports: an optic at one end, or a cable with both ends.
///
/// @param bytesPerSecond one direction; of a fibre the rate it is used for
public record LinkPart(
        String id,
        String name,
        List<String> aliases,
        String vendor,
        Kind kind,
        Sourced<Double> bytesPerSecond,
        @Nullable Sourced<Double> typicalWatts,
        @Nullable Sourced<Double> maxWatts,
        @Nullable Sourced<Double> priceUsd,
        @Nullable String note)
        implements CatalogEntry, Priced {

    /// A copper cable is passive; an active cable holds optics or retimers; a fibre needs an optic at each end.
    public enum Kind {
        OPTIC,
        COPPER,
        ACTIVE_CABLE,
        FIBRE
    }

    public LinkPart {
        aliases = Absent.toEmpty(aliases);
    }

    static LinkPart read(CsvRow row) {
        return new LinkPart(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("vendor"),
                row.choice("kind", Kind.class),
                row.number("gbit_per_s", CsvRow.GBIT),
                row.optionalNumber("typical_watts", 1),
                row.optionalNumber("max_watts", 1),
                row.optionalNumber("price_usd", 1),
                row.optionalText("note"));
    }
}
