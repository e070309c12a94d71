package org.clusterwright.model.explore;

import java.util.List;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;

/// A figure that is not the same in two plans.
///
/// @param before absent when the first plan has no such figure, or it is unknown there
/// @param after  the same of the second plan
/// @param causes inputs by their share of the difference, in the order in which they were changed;
/// they add up to it. Empty when
/// one of the two is unknown
public record FigureChange(
        String id,
        String label,
        Unit<?> unit,
        @Nullable Double before,
        @Nullable Double after,
        List<Cause> causes) {

    /// @param paths of the plan file: one, or several that could only be changed together
    public record Cause(List<String> paths, double share) {
        public Cause {
            paths = List.copyOf(paths);
        }
    }

    public FigureChange {
        causes = List.copyOf(causes);
    }

    /// Absent when one of the two is.
    public @Nullable Double difference() {
        return before == null || after == null ? null : (Double) (after - before);
    }
}
