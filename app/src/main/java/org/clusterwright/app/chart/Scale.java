package org.clusterwright.app.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import javax.measure.Unit;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// How the numbers of one chart are shown: one unit for all of them, three significant digits each.
///
/// @param symbol  the unit as it is printed: `M$`
/// @param divisor of the figure's own unit: 1e6
public record Scale(String symbol, double divisor) {
    private static final int DIGITS = 3;
    private static final double LEAST = 0.001;

    /// Where a number is not known.
    public static final String UNKNOWN = "–";

    /// @param unit     of the figures
    /// @param greatest absolute value on the chart
    static Scale of(Unit<?> unit, double greatest) {
        if (unit.equals(Units.USD)) {
            if (greatest >= 1e7) {
                return new Scale("M$", 1e6);
            }
            return greatest >= 1e4 ? new Scale("k$", 1e3) : new Scale("$", 1);
        }
        if (unit.equals(Units.MEGAWATT_HOUR)) {
            return greatest >= 1e4 ? new Scale("GWh", 1e3) : new Scale("MWh", 1);
        }
        if (unit.equals(Units.TONNE_CO2E)) {
            return greatest >= 1e4 ? new Scale("kt CO₂e", 1e3) : new Scale("t CO₂e", 1);
        }
        if (unit.equals(Units.KILOWATT)) {
            return greatest >= 1e3 ? new Scale("MW", 1e3) : new Scale("kW", 1);
        }
        if (unit.equals(Units.BYTE.divide(Units.ACCELERATOR))) {
            return new Scale("GB", 1L << 30); // as makers print the memory of their chips
        }
        if (unit.equals(Units.SECOND.divide(Units.STEP))) {
            return greatest < 0.1 ? new Scale("ms", 1e-3) : new Scale("s", 1);
        }
        if (unit.equals(Units.WATER_CUBIC_METRE)) {
            return greatest >= 1e5 ? new Scale("thousand m³", 1e3) : new Scale("m³", 1);
        }
        return new Scale(Units.text(unit), 1);
    }

    /// `0.300`, `41.6`, `1,323`, `−251`.
    public String number(@Nullable Double value) {
        if (value == null) {
            return UNKNOWN;
        }
        double shown = value / divisor;
        if (shown == 0) {
            return "0";
        }
        if (Math.abs(shown) < LEAST) {
            return "< " + LEAST;
        }
        var rounded = new BigDecimal(shown).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        int decimals = Math.max(0, DIGITS - 1 - exponent);
        // Sums keep the digits that they need.
        return format(decimals == 0 ? "#,##0" : "0." + "0".repeat(decimals), decimals == 0 ? shown : rounded);
    }

    public String withUnit(@Nullable Double value) {
        return value == null ? UNKNOWN : (number(value) + " " + symbol).strip();
    }

    /// `280 – 374`: a range with its ends.
    public String range(double low, double high) {
        return number(low) + " – " + number(high);
    }

    /// Steps of an axis are round: no digits that say nothing.
    String round(double value) {
        return format("#,##0.###", value / divisor);
    }

    /// `7 %`, `0.4 %`.
    public static String percent(double fraction) {
        double percent = Math.abs(fraction) * 100;
        if (percent > 0 && percent < 0.05) {
            return "< 0.1 %";
        }
        return format(percent < 1 && percent > 0 ? "0.0" : "0", fraction * 100) + " %";
    }

    private static String format(String pattern, Number value) {
        var text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        text.setRoundingMode(RoundingMode.HALF_EVEN);
        text.setNegativePrefix("−");
        return text.format(value);
    }
}
