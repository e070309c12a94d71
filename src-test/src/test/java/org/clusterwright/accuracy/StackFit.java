package org.clusterwright.accuracy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.clusterwright.model.catalog.SoftwareStack;

/// The factors that come closest to the measurements of one software, or of several that share them.
final class StackFit {
    private static final Descent DESCENT = new Descent(Factors.AXES);

    private final List<SoftwareStack> stacks;
    private final TrainingRows rows;

    /// Fits of a half and of the whole ask for the same predictions.
    private final Map<Factors, double[]> known = new ConcurrentHashMap<>();

    StackFit(List<SoftwareStack> stacks, TrainingRows rows) {
        this.stacks = stacks;
        this.rows = rows;
    }

    int count() {
        return rows.lines().size();
    }

    Factors fittedOn(IntPredicate some) {
        return Factors.at(DESCENT.least(places -> error(Factors.at(places), some)));
    }

    /// Mean of `|log(predicted / measured)|`.
    double error(Factors factors, IntPredicate some) {
        return mean(known.computeIfAbsent(factors, this::errors), some);
    }

    /// The same of all rows, with another software in every term.
    double errorAs(SoftwareStack other) {
        var renamed = stacks.stream()
                .map(stack -> Factors.of(other).named(stack, other))
                .toList();
        return mean(errors(renamed), Halves.ALL);
    }

    private static double mean(double[] errors, IntPredicate some) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < errors.length; i++) {
            if (some.test(i)) {
                sum += errors[i];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private double[] errors(Factors factors) {
        return errors(stacks.stream().map(factors::in).toList());
    }

    private double[] errors(List<SoftwareStack> overlaid) {
        double[] errors = rows.predicted(overlaid).stream()
                .mapToDouble(row -> Math.abs(Math.log(row.predicted() / row.measured())))
                .toArray();
        if (errors.length != count())
            throw new IllegalStateException("%d of %d rows predicted".formatted(errors.length, count()));
        return errors;
    }
}
