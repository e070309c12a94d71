package org.clusterwright.app.export.workbook;

import java.util.Locale;
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
        if (unit.equals(Units.USD)) {
            if (greatest >= 1e7) {
                return new Scale("M$", 2, greatest >= 1e9 ? 0 : 1);
            }
            return greatest >= 1e4
                    ? new Scale("k$", 1, greatest >= 1e6 ? 0 : 1)
                    : new Scale("$", 0, decimals(greatest));
        }
        if (unit.equals(Units.MEGAWATT_HOUR) && greatest >= 1e4) {
            return new Scale("GWh", 1, decimals(greatest / 1e3));
        }
        if (unit.equals(Units.TONNE_CO2E)) {
            return greatest >= 1e4
                    ? new Scale("kt CO₂e", 1, decimals(greatest / 1e3))
                    : new Scale("t CO₂e", 0, decimals(greatest));
        }
        if (unit.equals(Units.KILOWATT) && greatest >= 1e4) {
            return new Scale("MW", 1, decimals(greatest / 1e3));
        }
        return new Scale(Units.text(unit).replace("USD", "$"), 0, decimals(greatest));
    }

    /// Three digits at least.
    private static int decimals(double greatest) {
        return greatest >= 100 ? 0 : greatest >= 10 ? 1 : greatest >= 1 ? 2 : 3;
    }

    String format() {
        String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + ",".repeat(commas);
        return digits + ";(" + digits + ")";
    }

    /// For a number that stands alone: the unit behind it.
    String formatWithUnit() {
        String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + ",".repeat(commas);
        String unitText = unit.isEmpty() ? "" : "\" " + unit + "\"";
        return digits + unitText + ";(" + digits + ")" + unitText;
    }

    String words(double value) {
        return String.format(Locale.ROOT, "%,." + decimals + "f %s", value / Math.pow(1000, commas), unit)
                .strip();
    }
}
