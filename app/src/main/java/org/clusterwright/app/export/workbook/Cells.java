package org.clusterwright.app.export.workbook;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Term;

/// Addresses as the formulas of one sheet write them.
///
/// @param alongYears whether the formula goes along the years: then single values stay in their
/// column, so that the text is the same in each
record Cells(Homes homes, Names names, String sheet, boolean alongYears) implements Addresses {
    /// The numbers of the years: they stand in the head of every sheet with years, so that a formula finds
    /// them in its own column.
    static final String YEAR = "time.year";

    @Override
    public String cell(Named term, int year) {
        if (term.id().equals(YEAR)) {
            return Home.cell(RowsLayout.YEARS_ROW, Column.YEAR_0 + year);
        }
        Home home = homes.of(term);
        return prefix(home) + (alongYears && year == TOTAL ? "$" : "") + Home.cell(home.row(), column(home, year));
    }

    /// Adjacent rows become a range; a row between them that is no part of the block splits it in two.
    @Override
    public String rows(List<? extends Term> rows, int year) {
        var ranges = new ArrayList<String>();
        for (int i = 0; i < rows.size(); ) {
            Home first = home(rows.get(i));
            Home last = first;
            for (i++; i < rows.size(); i++) {
                Home next = home(rows.get(i));
                if (!next.sheet().equals(last.sheet())
                        || next.column() != last.column()
                        || !homes.adjacent(last.sheet(), last.row(), next.row())) {
                    break;
                }
                last = next;
            }
            int column = column(first, year);
            String start = prefix(first) + Home.cell(first.row(), column);
            ranges.add(first.row() == last.row() ? start : start + ":" + Home.cell(last.row(), column));
        }
        return String.join(",", ranges);
    }

    @Override
    public String years(Named term, int from, int to, boolean fixedStart) {
        Home home = homes.of(term);
        String start = (fixedStart ? "$" : "") + Home.cell(home.row(), Column.YEAR_0 + from);
        return prefix(home) + start + ":" + Home.cell(home.row(), Column.YEAR_0 + to);
    }

    @Override
    public String name(Input input) {
        return names.of(input);
    }

    private Home home(Term row) {
        if (row instanceof Named named) {
            return homes.of(named);
        }
        throw new IllegalArgumentException("A row of a block has a name: " + row);
    }

    private String prefix(Home home) {
        return home.sheet().equals(sheet) ? "" : Home.prefix(home.sheet());
    }

    private static int column(Home home, int year) {
        return year == TOTAL ? home.column() : Column.YEAR_0 + year;
    }
}
