package org.clusterwright.app.export.workbook;

import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Values;

/// What a formula cell shows: a term in a year, or its one number.
///
/// @param year or [Addresses#TOTAL]
public record Origin(Named term, int year) {

    public double value(Values values) {
        return year == Addresses.TOTAL ? values.of(term) : values.in(year, term);
    }
}
