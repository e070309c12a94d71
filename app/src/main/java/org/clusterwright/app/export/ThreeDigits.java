package org.clusterwright.app.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.measure.Unit;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.quantity.Units;

/// Headlines for people: three significant digits, a word for millions, and the unit.
public final class ThreeDigits {
    private static final int DIGITS = 3;
    private static final List<String> THOUSANDS = List.of("", "", " M", " bn", " tn");
    private static final Map<Unit<?>, String> WORDS = Map.of(
            Units.DAY,
            "days",
            Units.ACCELERATOR.multiply(Units.HOUR),
            "accelerator-hours",
            Units.USD.divide(Units.ACCELERATOR.multiply(Units.HOUR)),
            "USD/accelerator-hour",
            Units.TONNE_CO2E,
            "t CO2e",
            Units.CAR.multiply(Units.YEAR),
            "car-years",
            Units.WATER_CUBIC_METRE,
            "m³");

    private ThreeDigits() {}

    /// `72.7 days`, `1.32 bn USD`.
    public static String of(Named term, double value) {
        if (term.unit().equals(Units.BYTE)) {
            return number(value / 1e9) + " GB";
        }
        return (number(value) + " " + unit(term.unit())).strip();
    }

    /// As people say it.
    public static String unit(Unit<?> unit) {
        return Objects.requireNonNullElseGet(WORDS.get(unit), () -> Units.text(unit));
    }

    /// `0.412`, `72.7`, `16,400`, `30.8 M`, `1.32 bn`.
    public static String number(double value) {
        if (value == 0) {
            return "0";
        }
        var rounded = new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < -4 || exponent > 14) {
            return exact("0.00E0", rounded);
        }
        int group = exponent < 6 ? 0 : exponent / 3;
        var shown = rounded.movePointLeft(3 * group);
        int decimals = Math.max(0, DIGITS - 1 - (exponent - 3 * group));
        boolean whole = group == 0 && value == Math.rint(value);
        return exact(whole || decimals == 0 ? "#,##0" : "0." + "0".repeat(decimals), shown) + THOUSANDS.get(group);
    }

    /// Signed, in per cent: `+2.4 %`.
    public static String percent(double fraction) {
        return new DecimalFormat("+0.0 %;-0.0 %", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(fraction);
    }

    private static String exact(String pattern, BigDecimal value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }
}
