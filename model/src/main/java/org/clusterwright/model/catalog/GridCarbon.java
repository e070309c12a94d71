package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A published carbon intensity of a grid. One code may have several, by year and basis.
///
/// @param scope             `country`, `us_state`, `egrid_subregion`, `cloud_region`, …
/// @param code              ISO 3166-1 alpha-3, `US-xx`, or a cloud region with its provider (`gcp:us-east4`)
/// @param basis             direct or life-cycle, location or market
/// @param gramsPerKwh       CO₂e; absent where the publication has no usable value
/// @param lowCarbonShare    share of generation from nuclear and renewables
public record GridCarbon(
        String id,
        String name,
        List<String> aliases,
        String scope,
        String code,
        String basis,
        @Nullable Sourced<Double> gramsPerKwh,
        @Nullable Sourced<Double> waterLitresPerKwh,
        @Nullable Sourced<Double> primaryMegajoulesPerKwh,
        @Nullable Sourced<Double> lowCarbonShare)
        implements CatalogEntry {

    public GridCarbon {
        aliases = Absent.toEmpty(aliases);
    }

    static GridCarbon read(CsvRow row) {
        return new GridCarbon(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("scope"),
                row.text("code"),
                row.text("basis"),
                row.optionalNumber("g_per_kwh", 1),
                row.optionalNumber("water_l_per_kwh", 1),
                row.optionalNumber("primary_mj_per_kwh", 1),
                row.optionalNumber("low_carbon_share", 1));
    }
}
