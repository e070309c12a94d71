package org.clusterwright.model.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Settings;

/// A changed assumption as an edit of the plan.
public final class Edit {
    private Edit() {}

    /// The plan with another value of one of its evaluation's inputs. The bounds of a sourced value stay:
    /// they are assumptions of their own.
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
            settings.put(input.path() + ".value", text);
            settings.put(input.path() + ".source", "typed in the plan");
            settings.put(input.path() + ".quality", "assumption");
        }
        return settings;
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
