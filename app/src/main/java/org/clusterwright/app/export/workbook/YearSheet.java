package org.clusterwright.app.export.workbook;

import org.clusterwright.model.ledger.Statement;

/// A statement of rows: capital, operating, cash flow … A row a figure, a column a year.
final class YearSheet {
    private YearSheet() {}

    static Grid write(Draft draft, Statement.Rows statement, RowsLayout layout) {
        var grid = new Grid(draft, layout.sheet());
        int notes = layout.yearly() ? Column.YEAR_0 + draft.book().lastYear() + 1 : Column.YEAR_0;
        widths(grid, layout, notes);
        Title.write(grid, statement.title(), statement.lead());
        head(grid, layout, notes);
        new RowsWriter(grid, layout, notes).write();
        Page.set(
                grid,
                layout.yearly() ? RowsLayout.YEARS_ROW : RowsLayout.HEAD_ROW,
                Column.UNIT,
                Column.LABEL,
                notes,
                layout.end());
        return grid;
    }

    static void head(Grid grid, RowsLayout layout, int notes) {
        Look head = Title.head();
        Budget budget = grid.draft().budget();
        for (int row = RowsLayout.HEAD_ROW;
                row <= (layout.yearly() ? RowsLayout.YEARS_ROW : RowsLayout.HEAD_ROW);
                row++) {
            grid.blank(row, Column.ID, notes, head);
            grid.height(row, 16);
        }
        grid.text(RowsLayout.HEAD_ROW, Column.ID, "Id", head.size(7));
        grid.text(RowsLayout.HEAD_ROW, Column.UNIT, "Unit", head);
        grid.text(
                RowsLayout.HEAD_ROW,
                Column.VALUE,
                layout.yearly() ? "Value, total" : "Value",
                head.to(Look.Side.RIGHT));
        grid.text(RowsLayout.HEAD_ROW, notes, "Notes", head.indented(1));
        if (layout.yearly()) {
            for (int y = 0; y <= budget.book().lastYear(); y++) {
                grid.text(RowsLayout.HEAD_ROW, Column.YEAR_0 + y, budget.calendar(y), head.to(Look.Side.RIGHT));
                grid.number(
                        RowsLayout.YEARS_ROW,
                        Column.YEAR_0 + y,
                        y,
                        head.strong(false).as("\"Year \"0"));
            }
        }
    }

    private static int longest(RowsLayout layout) {
        return layout.rows().stream()
                .filter(RowsLayout.TermRow.class::isInstance)
                .mapToInt(
                        row -> ((RowsLayout.TermRow) row).line().term().label().length())
                .max()
                .orElse(0);
    }

    private static void widths(Grid grid, RowsLayout layout, int notes) {
        grid.width(Column.ID, 30);
        grid.width(Column.LABEL, Math.clamp(longest(layout) + 4, 36, 60));
        grid.width(Column.UNIT, 15);
        grid.width(Column.VALUE, 15);
        grid.width(Column.OPENING, 2);
        for (int column = Column.YEAR_0; column < notes; column++) {
            grid.width(column, 14.5);
        }
        grid.width(notes, layout.yearly() ? 38 : 76);
    }
}
