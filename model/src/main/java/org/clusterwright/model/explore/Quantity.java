package org.clusterwright.model.explore;

import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Values;

/// One number of a ledger: a term in a year, or its one number.
///
/// @param year a year, or [Addresses#TOTAL]
public record Quantity(Named term, int year) {
    public static Quantity of(Named term) {
        return new Quantity(term, Addresses.TOTAL);
    }

    double in(Values values) {
        return year == Addresses.TOTAL ? values.of(term) : values.in(year, term);
    }
}
