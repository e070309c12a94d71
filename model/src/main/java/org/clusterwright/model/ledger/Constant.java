package org.clusterwright.model.ledger;

import javax.measure.Unit;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;

/// Numbers that hold by definition. They stand among the assumptions under their names, so that no formula hides one.
public enum Constant {
    HOURS_PER_YEAR(
            "hours_per_year",
            "Hours in a year",
            Units.HOUR.divide(Units.YEAR),
            8760,
            "365 days; leap days are left out"),
    MONTHS_PER_YEAR("months_per_year", "Months in a year", Units.MONTH.divide(Units.YEAR), 12, "calendar"),
    HOURS_PER_DAY("hours_per_day", "Hours in a day", Units.HOUR.divide(Units.DAY), 24, "calendar"),
    SECONDS_PER_DAY("seconds_per_day", "Seconds in a day", Units.SECOND.divide(Units.DAY), 86_400, "calendar"),
    WATTS_PER_KILOWATT(
            "watts_per_kilowatt", "Watts in a kilowatt", Units.WATT.divide(Units.KILOWATT), 1_000, "SI prefix"),
    KWH_PER_MWH("kwh_per_mwh", "kWh in a MWh", Units.KILOWATT_HOUR.divide(Units.MEGAWATT_HOUR), 1_000, "SI prefix"),
    GRAMS_PER_TONNE(
            "grams_per_tonne", "Grams in a tonne", Units.GRAM_CO2E.divide(Units.TONNE_CO2E), 1_000_000, "SI prefix"),
    KILOGRAMS_PER_TONNE(
            "kilograms_per_tonne",
            "Kilograms in a tonne",
            Units.KILOGRAM_CO2E.divide(Units.TONNE_CO2E),
            1_000,
            "SI prefix"),
    BYTES_PER_GIGABYTE(
            "bytes_per_gigabyte", "Bytes in a gigabyte", Units.BYTE.divide(Units.GIGABYTE), 1_000_000_000, "SI prefix"),
    LITRES_PER_CUBIC_METRE(
            "litres_per_cubic_metre",
            "Litres in a cubic metre",
            Units.LITRE.divide(Units.WATER_CUBIC_METRE),
            1_000,
            "SI prefix"),
    TOKENS_PER_MILLION(
            "tokens_per_million",
            "Tokens in a million",
            Units.TOKEN.divide(Units.MILLION_TOKENS),
            1_000_000,
            "definition"),
    ACCELERATORS_PER_THOUSAND(
            "accelerators_per_thousand",
            "Accelerators that staff is counted by",
            Units.ACCELERATOR,
            1_000,
            "definition"),
    CHECK_TOLERANCE("check_tolerance", "Tolerance of checks", Units.ONE, 1e-9, "rounding of double precision sums");

    private final Input input;

    Constant(String name, String label, Unit<?> unit, double value, String source) {
        input = new Input("unit." + name, "", label, unit, Sourced.of(value, source, Quality.MEASURED));
    }

    String id() {
        return input.id();
    }

    Input input() {
        return input;
    }
}
