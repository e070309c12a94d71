package org.clusterwright.model.ledger;

import java.util.List;
import javax.measure.Unit;
import org.clusterwright.model.quantity.Units;

/// A function over rows or years: part of a formula, as a [Call] is.
public record Fold(FoldFn fn, List<Term> terms, Unit<?> unit, boolean yearly) implements Term {
    public Fold {
        terms = List.copyOf(terms);
        for (int i = 0; i < terms.size(); i++) {
            Unit<?> needed = fn == FoldFn.PRESENT_VALUE && i == 0 ? Units.ONE : unit;
            if (!terms.get(i).unit().equals(needed)) {
                throw new UnitMismatch(
                        "Units must be equal to be gathered", terms.get(i).unit(), needed);
            }
        }
    }
}
