package org.clusterwright.app.desk.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import javax.measure.Unit;
import org.clusterwright.app.export.ThreeDigits;
import org.clusterwright.model.quantity.Units;

/// A number as a headline shows it: three significant digits, scaled, with its unit apart.
///
/// @param sign   stands before it: `$ `, or nothing
/// @param number `1.32`
/// @param unit   `B`, `days`, `kt CO₂e`
public record Shown(String sign, String number, String unit) {
    private static final int DIGITS = 3;

    /// A step of a unit's scale: from this size on, divided by it and called so.
    private record Step(double size, String name) {}

    public static Shown of(Unit<?> unit, double value) {
        return of(unit, value, value);
    }

    /// Scaled as another number is, so that low, likely and high read alike.
    public static Shown of(Unit<?> unit, double value, double like) {
        String text = Units.text(unit);
        Step step = step(scale(text), like);
        String sign = text.equals("USD") || text.startsWith("USD/") ? "$ " : "";
        return new Shown(sign, number(value / step.size()), step.name());
    }

    /// `$ 1.32 B`, `72.7 days`.
    public String text() {
        return unit.isEmpty() ? sign + number : sign + number + " " + unit;
    }

    /// Three significant digits, counts below 100 000 exact, real minus, never scientific.
    public static String number(double value) {
        if (value == 0) {
            return "0";
        }
        boolean count = value == Math.rint(value) && Math.abs(value) < 100_000;
        var rounded = count
                ? new BigDecimal(value)
                : new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        int decimals = count ? 0 : Math.max(0, DIGITS - 1 - (rounded.precision() - rounded.scale() - 1));
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded).replace('-', '−');
    }

    private static Step step(List<Step> scale, double value) {
        Step best = scale.getFirst();
        for (Step step : scale) {
            if (Math.abs(value) >= step.size() * 0.9995) {
                best = step;
            }
        }
        return best;
    }

    private static List<Step> scale(String unit) {
        return switch (unit) {
            case "USD" -> List.of(new Step(1, ""), new Step(1e3, "k"), new Step(1e6, "M"), new Step(1e9, "B"));
            case "kW" -> List.of(new Step(1, "kW"), new Step(1e3, "MW"), new Step(1e6, "GW"));
            case "W" -> List.of(new Step(1, "W"), new Step(1e3, "kW"), new Step(1e6, "MW"));
            case "MWh" -> List.of(new Step(1, "MWh"), new Step(1e3, "GWh"), new Step(1e6, "TWh"));
            case "kWh" -> List.of(new Step(1, "kWh"), new Step(1e3, "MWh"), new Step(1e6, "GWh"));
            case "t" -> List.of(new Step(1, "t CO₂e"), new Step(1e3, "kt CO₂e"), new Step(1e6, "Mt CO₂e"));
            case "byte", "byte/accelerator" ->
                List.of(
                        new Step(1, "B"),
                        new Step(1e3, "kB"),
                        new Step(1e6, "MB"),
                        new Step(1L << 30, "GB"), // as makers print the memory of their chips
                        new Step(1e12, "TB"));
            case "day", "d" -> List.of(new Step(1, "days"));
            case "USD/kWh" -> List.of(new Step(1, "/kWh"));
            case "m³" -> List.of(new Step(1, "m³"), new Step(1e3, "k m³"), new Step(1e6, "M m³"));
            case "" -> List.of(new Step(1, ""));
            default -> {
                String word = (unit.startsWith("USD/") ? unit.substring(3) : unit)
                        .replace("(accelerator·h)", "accelerator-h")
                        .replace("accelerator·h", "accelerator-h")
                        .replace("car·yr", "car-years");
                yield List.of(
                        new Step(1, word),
                        new Step(1e6, "M " + word),
                        new Step(1e9, "bn " + word),
                        new Step(1e12, "tn " + word));
            }
        };
    }

    /// Signed, in per cent with a real minus: `−5.9 %`.
    public static String percent(double fraction) {
        return ThreeDigits.percent(fraction).replace('-', '−');
    }
}
