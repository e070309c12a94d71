package org.clusterwright.model.ledger;

import java.util.List;
import javax.measure.Unit;

/// A named formula. What is reported is a figure, and every figure is written once.
public record Figure(String id, String label, Unit<?> unit, Term formula, Total total) implements Named {

    @Override
    public boolean yearly() {
        return formula.yearly();
    }

    /// The one number of a row of years; the figure itself when it has one value.
    public Term overYears() {
        return yearly() ? new Fold(FoldFn.overYears(total), List.of(this), unit, false) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
