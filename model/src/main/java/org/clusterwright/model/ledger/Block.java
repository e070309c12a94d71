package org.clusterwright.model.ledger;

import java.util.List;
import javax.measure.Unit;

/// Rows that share one formula: bill lines, waves, tiers, months. On a sheet they stand one under the other.
public record Block(String id, Unit<?> unit, List<? extends Named> rows) {
    public Block {
        rows = List.copyOf(rows);
    }

    /// Rows that are unknown are skipped, and the sum says that it leaves them out.
    public Term sum() {
        return rows.isEmpty() ? Literal.zero(unit) : new Fold(FoldFn.SUM, List.copyOf(rows), unit, yearly());
    }

    /// Whether every row's condition holds; of no rows it does.
    public Term all() {
        return rows.isEmpty() ? Literal.one(unit) : new Fold(FoldFn.ALL, List.copyOf(rows), unit, false);
    }

    private boolean yearly() {
        return rows.stream().anyMatch(Term::yearly);
    }
}
