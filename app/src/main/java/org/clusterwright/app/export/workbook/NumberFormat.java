package org.clusterwright.app.export.workbook;

import java.util.Locale;
import java.util.Set;
import javax.measure.Unit;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.quantity.Units;

/// How numbers of a row are written: as many digits as its greatest value needs, thousands separated,
/// negative ones in brackets.
final class NumberFormat {
    /// The last word of an id whose value is a fraction that people read in per cent.
    private static final Set<String> FRACTIONS = Set.of(
            "share",
            "shares",
            "rate",
            "discount",
            "escalation",
            "utilisation",
            "goodput",
            "productive",
            "fraction",
            "renewable",
            "wacc");

    private static final String PER_CENT = "0.0%;(0.0%)";
    /// For programs that show a condition as 1 or 0.
    static final String CONDITION = "\"TRUE\";\"TRUE\";\"FALSE\"";

    private static final String WHOLE = "#,##0;(#,##0)";

    private static final Unit<?> A_YEAR = Units.ONE.divide(Units.YEAR);

    private NumberFormat() {}

    static boolean isFraction(Named term) {
        if (!term.unit().equals(Units.ONE) && !term.unit().equals(A_YEAR)) {
            return false;
        }
        for (String word : term.id().substring(term.id().lastIndexOf('.') + 1).split("[_-]")) {
            if (FRACTIONS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// @param greatest absolute value in the row
    static String of(Named term, double greatest) {
        if (term.unit().equals(Units.CONDITION)) {
            return CONDITION;
        }
        if (isFraction(term)) {
            return PER_CENT;
        }
        return bracketed(greatest);
    }

    static String unit(Named term) {
        if (term.unit().equals(Units.CONDITION)) {
            return "";
        }
        if (isFraction(term)) {
            return term.unit().equals(A_YEAR) ? "% a year" : "%";
        }
        return Units.text(term.unit());
    }

    static String bracketed(double greatest) {
        if (greatest >= 1e12 || (greatest > 0 && greatest < 1e-4)) {
            return "0.000E+00;(0.000E+00)";
        }
        if (greatest >= 1000 || greatest == Math.rint(greatest)) {
            return WHOLE;
        }
        int decimals = greatest >= 100 ? 1 : greatest >= 1 ? 2 : greatest >= 0.1 ? 3 : greatest >= 0.01 ? 4 : 6;
        String digits = "#,##0." + "0".repeat(decimals);
        return digits + ";(" + digits + ")";
    }
}
