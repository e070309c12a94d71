package org.clusterwright.model.catalog;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// How heat leaves a hall, and what that costs in power and water.
///
/// @param pue                facility energy ÷ IT energy, with the range that such plants report
/// @param waterLitresPerKwh  on site, per kWh of IT energy (WUE, ISO/IEC 30134-9)
/// @param maxRackWatts       the densest rack it cools
/// @param capexUsdPerKilowatt per kW of IT load
/// @param coolingShare       power of cooling ÷ IT power, the part of `pue − 1` that cooling is
public record CoolingType(
        String id,
        String name,
        List<String> aliases,
        Kind kind,
        Sourced<Double> pue,
        @Nullable Sourced<Double> waterLitresPerKwh,
        @Nullable Sourced<Double> maxRackWatts,
        @Nullable Sourced<Double> supplyCelsius,
        @Nullable Sourced<Double> capexUsdPerKilowatt,
        @Nullable Sourced<Double> coolingShare,
        @Nullable String note)
        implements CatalogEntry {

    /// A technology one can choose, a formula of climate, what an operator reports, or what a climate allows.
    public enum Kind {
        TECHNOLOGY,
        MODEL,
        REPORTED,
        CLIMATE
    }

    public CoolingType {
        aliases = Absent.toEmpty(aliases);
    }

    static CoolingType read(CsvRow row) {
        return new CoolingType(
                row.id(),
                row.text("name"),
                row.aliases(),
                row.choice("kind", Kind.class),
                row.number("pue", 1),
                row.optionalNumber("water_l_per_kwh", 1),
                row.optionalNumber("max_rack_kw", 1e3),
                row.optionalTemperature("supply_celsius"),
                row.optionalNumber("capex_usd_per_kw", 1),
                row.optionalNumber("cooling_share", 1),
                row.optionalText("note"));
    }
}
