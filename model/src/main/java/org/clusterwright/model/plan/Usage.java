package org.clusterwright.model.plan;

import org.clusterwright.model.plan.PlacementRule.Limit;
import org.jspecify.annotations.Nullable;

/// How much of a limit a rack uses.
///
/// @param most the limit; absent when nothing limits, or it is not known
/// @param unit as it is shown: `U`, `kW`, `kg`, `ports`
public record Usage(Limit limit, double used, @Nullable Double most, String unit) {

    public boolean over() {
        return most != null && used > most;
    }

    /// Used ÷ limit; absent without a limit.
    public @Nullable Double share() {
        return most == null || most == 0 ? null : used / most;
    }

    /// The same limit before and after an edit.
    ///
    /// @param most after it: a switch brings ports
    public record Change(
            Limit limit,
            double before,
            double after,
            @Nullable Double most,
            String unit) {

        static Change between(Usage before, Usage after) {
            return new Change(after.limit, before.used, after.used, after.most, after.unit);
        }

        public boolean over() {
            return most != null && after > most;
        }
    }
}
