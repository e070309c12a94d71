package org.clusterwright.model.ledger;

import java.util.List;
import javax.measure.Unit;

/// A function over rows or years: part of a formula, as a [Call] is.
public record Fold(FoldFn fn, List<Term> terms, Unit<?> unit, boolean yearly) implements Term {
    public Fold {
        terms = List.copyOf(terms);
    }
}
