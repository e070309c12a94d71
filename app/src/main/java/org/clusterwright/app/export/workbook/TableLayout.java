package org.clusterwright.app.export.workbook;

import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Fold;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Statement;

/// Which cell of its sheet each figure of a table stands in: a row an item, a column a block, totals
/// below under the column they add.
///
/// @param head the row of headings; items follow
record TableLayout(String sheet, int head, Statement.Table table, RowsLayout totals) {
    /// Behind id, label and group.
    static final int FIRST_COLUMN = 3;

    static TableLayout of(Statement.Table table, String sheet, Homes homes, int head) {
        int first = head + 2;
        for (int i = 0; i < table.items().size(); i++) {
            homes.take(sheet, first + i);
            for (int c = 0; c < table.columns().size(); c++) {
                Named cell =
                        table.columns().get(c).cells().get(table.items().get(i).id());
                if (cell != null && !(cell instanceof Input)) {
                    homes.settle(cell, new Home(sheet, first + i, FIRST_COLUMN + c));
                }
            }
        }
        RowsLayout totals = RowsLayout.of(
                table.totals(), sheet, homes, false, first + table.items().size(), total -> column(total, table));
        return new TableLayout(sheet, head, table, totals);
    }

    int firstItem() {
        return head + 2;
    }

    int lastColumn() {
        return FIRST_COLUMN + table.columns().size() - 1;
    }

    /// The column a total adds, or the last one.
    static int column(Named total, Statement.Table table) {
        if (total instanceof Figure figure && figure.formula() instanceof Fold fold) {
            for (int c = 0; c < table.columns().size(); c++) {
                if (table.columns().get(c).cells().values().containsAll(fold.terms())) {
                    return FIRST_COLUMN + c;
                }
            }
        }
        return FIRST_COLUMN + table.columns().size() - 1;
    }
}
