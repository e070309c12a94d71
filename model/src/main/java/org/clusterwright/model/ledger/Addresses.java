package org.clusterwright.model.ledger;

import java.util.List;

/// Where the terms stand, as one sheet sees it. The layout of the statements decides; whoever lays
/// them out implements this.
public interface Addresses {
    /// The column of single values and totals, where a year is asked for.
    int TOTAL = -1;

    /// The cell of a result or a figure, in a year or in the column of totals.
    String cell(Named term, int year);

    /// What an input is called: its defined name, where nothing else has taken it.
    default String name(Input input) {
        return input.definedName();
    }

    /// The cells of a block's rows, which stand one under the other.
    String rows(List<? extends Term> rows, int year);

    /// The cells of one row from a year to a year; `fixedStart` when the start must stay as the formula
    /// goes along the years.
    String years(Named term, int from, int to, boolean fixedStart);
}
