package org.clusterwright.app.desk.why;

import javax.measure.Unit;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.model.quantity.Units;

/// A number as a table writes it, its unit in a column of its own: `1,323` `M$`.
record Written(String number, String unit) {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    static Written of(Unit<?> unit, double value) {
        return of(unit, value, value);
    }

    /// Scaled as another number is.
    static Written of(Unit<?> unit, double value, double like) {
        String text = Units.text(unit);
        if (!text.equals("USD") && !text.startsWith("USD/")) {
            Shown shown = Shown.of(unit, value, like);
            return new Written(shown.number(), shown.unit());
        }
        double size = Math.abs(like);
        double step = size >= MILLION ? MILLION : size >= 10 * THOUSAND ? THOUSAND : 1;
        String prefix = step == MILLION ? "M" : step == THOUSAND ? "k" : "";
        double scaled = value / step;
        String number = Shown.number(Math.abs(scaled) >= THOUSAND ? Math.rint(scaled) : scaled);
        return new Written(number, prefix + "$" + Shown.of(unit, 1).unit());
    }

    static String text(Unit<?> unit, double value) {
        return of(unit, value).text();
    }

    String text() {
        return (number + " " + unit).strip();
    }
}
