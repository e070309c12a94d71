package org.clusterwright.model.ledger;

/// A row of a statement.
public record Line(Named term, Emphasis emphasis) {
    public enum Emphasis {
        NORMAL,
        TOTAL
    }

    public static Line of(Named term) {
        return new Line(term, Emphasis.NORMAL);
    }

    public static Line total(Named term) {
        return new Line(term, Emphasis.TOTAL);
    }
}
