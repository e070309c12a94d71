package org.clusterwright.app.desk.canvas.sheet;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Seven steps from nothing to the most there is.
public record Ramp(double most) {
    public static final int STEPS = 7;

    public static Ramp over(Collection<@Nullable Double> values) {
        return new Ramp(values.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0));
    }

    /// 0 to 6.
    public int step(double value) {
        return most <= 0 ? 0 : Math.clamp((int) (value / most * (STEPS - 0.01)), 0, STEPS - 1);
    }
}
