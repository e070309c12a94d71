package org.clusterwright.app.export.workbook;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Range;
import org.jspecify.annotations.Nullable;

/// Between what a value may be typed: as the plan file has it, else not negative, as prices, powers and weights are.
record Bounds(double least, double most) {
    private static final Bounds COUNTED = new Bounds(0, 1e15);

    static Bounds of(Input input) {
        Class<?> at = Plan.class;
        Bounds found = COUNTED;
        for (String step : input.path().split("\\.")) {
            RecordComponent component = component(at, step);
            if (component == null) {
                return COUNTED;
            }
            Range range = component.getAnnotation(Range.class);
            found = range == null ? COUNTED : new Bounds(range.min(), range.max());
            at = component.getType();
        }
        return found;
    }

    String leastText() {
        return Explanation.number(least);
    }

    String mostText() {
        return Explanation.number(most);
    }

    private static @Nullable RecordComponent component(Class<?> of, String step) {
        if (of.isRecord()) {
            for (RecordComponent component : of.getRecordComponents()) {
                if (snake(component.getName()).equals(step)) {
                    return component;
                }
            }
        }
        return null;
    }

    private static String snake(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
