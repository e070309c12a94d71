package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A planning region: its grid, its price of electricity, its climate. Cloud regions on the same grid are its aliases.
///
/// @param country               ISO 3166-1 alpha-3
/// @param gridGramsPerKwh       CO₂e of the grid, on the basis named
/// @param gridBasis             direct or life-cycle, and of which zone: two bases are never compared silently
/// @param lifecycleGramsPerKwh  life-cycle mean of the nation
/// @param directGramsPerKwh     direct emissions of the site's zone as Google states them
/// @param waterLitresPerKwh     consumed in generation
/// @param electricityUsdPerKwh  industrial
/// @param annualMeanCelsius     dry bulb
/// @param summerPeakCelsius     mean of the hottest month
/// @param climatePlace          what the temperatures are of
public record Region(
        String id,
        String name,
        List<String> aliases,
        String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Sourced<Double> gridGramsPerKwh,
        @Nullable String gridBasis,
        @Nullable Sourced<Double> lifecycleGramsPerKwh,
        @Nullable Sourced<Double> directGramsPerKwh,
        @Nullable Sourced<Double> waterLitresPerKwh,
        @Nullable Sourced<Double> electricityUsdPerKwh,
        @Nullable Sourced<Double> annualMeanCelsius,
        @Nullable Sourced<Double> summerPeakCelsius,
        @Nullable Sourced<Double> wetBulbCelsius,
        @Nullable String climatePlace,
        @Nullable String note)
        implements CatalogEntry {

    public Region {
        aliases = Absent.toEmpty(aliases);
    }

    static Region read(CsvRow row) {
        return new Region(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.text("country"),
                row.optionalCoordinate("latitude"),
                row.optionalCoordinate("longitude"),
                row.optionalNumber("grid_g_per_kwh", 1),
                row.optionalText("grid_basis"),
                row.optionalNumber("lifecycle_g_per_kwh", 1),
                row.optionalNumber("direct_g_per_kwh", 1),
                row.optionalNumber("water_l_per_kwh", 1),
                row.optionalNumber("electricity_usd_per_kwh", 1),
                row.optionalTemperature("annual_mean_celsius"),
                row.optionalTemperature("summer_peak_celsius"),
                row.optionalTemperature("wet_bulb_celsius"),
                row.optionalText("climate_place"),
                row.optionalText("note"));
    }
}
