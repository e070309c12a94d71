package org.clusterwright.model.ledger;

import java.util.List;

/// How a result came about: a sentence, and the parts that add up to it where it is a sum.
public record Breakdown(String sentence, List<Part> parts) {
    public static final Breakdown NONE = new Breakdown("", List.of());

    /// @param value in the result's own unit
    public record Part(String label, double value) {}

    public Breakdown {
        parts = List.copyOf(parts);
    }

    public static Breakdown of(String sentence) {
        return new Breakdown(sentence, List.of());
    }
}
