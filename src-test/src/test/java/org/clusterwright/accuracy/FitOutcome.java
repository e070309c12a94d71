package org.clusterwright.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clusterwright.model.catalog.SoftwareStack;

/// What the fits of one software gave: factors from one half of its rows, from the other, from all, and those shipped.
///
/// @param fitted  mean error of the rows that the factors were fitted on, over both ways of halving
/// @param leftOut that of the other half
/// @param whole   that of all rows with the factors fitted on all
/// @param asIs    that of all rows with the shipped factors
/// @param unknown that of all rows if the software had no entry of its own, and the common one stood for it
record FitOutcome(
        String name,
        int rows,
        Factors even,
        Factors odd,
        Factors all,
        Factors shipped,
        double fitted,
        double leftOut,
        double whole,
        double asIs,
        double unknown) {

    static FitOutcome of(SoftwareStack stack, StackFit fit, SoftwareStack common) {
        Factors shipped = Factors.of(stack);
        Factors even = fit.fittedOn(Halves.EVEN);
        Factors odd = fit.fittedOn(Halves.ODD);
        Factors all = fit.fittedOn(Halves.ALL);
        return new FitOutcome(
                stack.id(),
                fit.count(),
                even,
                odd,
                all,
                shipped,
                Halves.mean(fit.count(), fit.error(even, Halves.EVEN), fit.error(odd, Halves.ODD)),
                Halves.mean(fit.count(), fit.error(odd, Halves.EVEN), fit.error(even, Halves.ODD)),
                fit.error(all, Halves.ALL),
                fit.error(shipped, Halves.ALL),
                fit.errorAs(common));
    }

    /// Each shipped factor that is more than a step from the one fitted on all rows.
    List<String> apart() {
        var apart = new ArrayList<String>();
        for (int i = 0; i < Factors.AXES.size(); i++) {
            Axis axis = Factors.AXES.get(i);
            double here = shipped.values().get(i);
            double there = all.values().get(i);
            if (axis.apart(here, there))
                apart.add(String.format(Locale.ROOT, "%s %.3g shipped, %.3g fitted", axis.name(), here, there));
        }
        return apart;
    }
}
