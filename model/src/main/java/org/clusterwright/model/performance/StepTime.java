package org.clusterwright.model.performance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The seconds of one optimiser step, by what they are spent on. Traffic is what computation does not hide.
public record StepTime(Map<Part, Double> parts) {

    public StepTime {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    /// The sum of the parts, in their order.
    public double seconds() {
        double seconds = 0;
        for (double part : parts.values()) seconds += part;
        return seconds;
    }

    public double seconds(Part part) {
        return parts.getOrDefault(part, 0.0);
    }
}
