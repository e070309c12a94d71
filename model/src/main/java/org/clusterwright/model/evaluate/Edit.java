package org.clusterwright.model.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.quantity.Sourced;

/// A changed assumption as an edit of the plan.
public final class Edit {
    private Edit() {}

    /// The plan with another value of one of its evaluation's inputs. The bounds of a sourced value stay
    /// while it keeps within them: they are assumptions of their own.
    ///
    /// @param plan with the catalogue entries inside that the input may belong to
    /// @throws org.clusterwright.model.plan.PlanException when the plan does not allow the value
    public static Plan apply(Plan plan, Input input, double value) {
        return Settings.apply(plan, settings(input, value));
    }

    /// The same as settings, path to value.
    public static Map<String, String> settings(Input input, double value) {
        var settings = new LinkedHashMap<String, String>();
        String text = Explanation.number(value);
        if (isPlain(input)) {
            settings.put(input.path(), text);
        } else {
            widen(settings, input, value, text);
            settings.put(input.path() + ".value", text);
            settings.put(input.path() + ".source", "typed in the plan");
            settings.put(input.path() + ".date", "null"); // of the old value's source
            settings.put(input.path() + ".quality", "assumption");
        }
        return settings;
    }

    /// A bound that the value passes moves with it: the plan file refuses a value beyond its own range.
    private static void widen(Map<String, String> settings, Input input, double value, String text) {
        Sourced<Double> known = input.value();
        if (known == null) {
            return;
        }
        if (known.low() != null && value < known.low()) {
            settings.put(input.path() + ".low", text);
        }
        if (known.high() != null && value > known.high()) {
            settings.put(input.path() + ".high", text);
        }
    }

    /// Whether the plan file holds a bare number there: a count, or one end of a range.
    private static boolean isPlain(Input input) {
        return input.path().endsWith(".low") || input.path().endsWith(".high") || isWhole(input);
    }

    /// Whether only whole numbers are allowed: counts and degrees.
    public static boolean isWhole(Input input) {
        return input.value() != null
                && (input.value().source().equals(Structure.Numbers.SOURCE)
                        || input.path().endsWith(".accelerators"));
    }
}
