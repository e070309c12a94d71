package org.clusterwright.app.export.workbook;

import javax.measure.Unit;
import org.clusterwright.model.quantity.Units;

/// A unit that suits the size of a table: `M$` for budgets of millions. The numbers in the cells stay
/// whole; the format alone divides.
///
/// @param unit   as it is printed
/// @param commas how often the format divides by a thousand
record Scale(String unit, int commas, int decimals) {

    /// @param greatest absolute value in the table
    static Scale of(Unit<?> unit, double greatest) {
        if (unit.equals(Units.USD) || unit.equals(Units.USD.divide(Units.RUN))) {
            if (greatest >= 1e7) {
                return new Scale("M$", 2, greatest >= 1e9 ? 0 : 1);
            }
            return greatest >= 1e4
                    ? new Scale("k$", 1, greatest >= 1e6 ? 0 : 1)
                    : new Scale("$", 0, decimals(greatest));
        }
        if (unit.equals(Units.MEGAWATT_HOUR)) {
            return thousands("MWh", "GWh", greatest);
        }
        if (unit.equals(Units.TONNE_CO2E)) {
            return thousands("t CO₂e", "kt CO₂e", greatest);
        }
        if (unit.equals(Units.KILOWATT)) {
            return thousands("kW", "MW", greatest);
        }
        String text = plain(Units.text(unit));
        if (greatest >= 1e6) {
            return new Scale(("M " + text).strip(), 2, decimals(greatest / 1e6));
        }
        return greatest >= 1e5
                ? new Scale(("k " + text).strip(), 1, decimals(greatest / 1e3))
                : new Scale(text, 0, decimals(greatest));
    }

    private static Scale thousands(String small, String large, double greatest) {
        return greatest >= 1e4
                ? new Scale(large, 1, decimals(greatest / 1e3))
                : new Scale(small, 0, decimals(greatest));
    }

    /// Where a label says what is counted, the unit need not.
    private static String plain(String unit) {
        return unit.replace("USD", "$")
                .replace("(accelerator·h)", "h")
                .replace("accelerator·h", "h")
                .replace("car·yr", "car-years")
                .replaceAll("^d$", "days");
    }

    /// Three digits at least.
    private static int decimals(double greatest) {
        return greatest >= 100 ? 0 : greatest >= 10 ? 1 : greatest >= 1 ? 2 : 3;
    }

    /// For the steps of an axis, which are round.
    Scale whole() {
        return new Scale(unit, commas, decimals > 1 ? decimals : 0);
    }

    String format() {
        String digits = digits();
        return digits + ";(" + digits + ")";
    }

    /// For a number that stands alone: the unit behind it.
    String formatWithUnit() {
        String suffix = unit.isEmpty() ? "" : "\" " + unit + "\"";
        return digits() + suffix + ";(" + digits() + ")" + suffix;
    }

    private String digits() {
        return "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + ",".repeat(commas);
    }
}
