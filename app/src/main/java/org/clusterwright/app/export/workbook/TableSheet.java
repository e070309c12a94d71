package org.clusterwright.app.export.workbook;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Statement;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// A statement that is a table: a row an item, a column a block. The bill of materials.
final class TableSheet {
    private TableSheet() {}

    static Grid write(Draft draft, TableLayout layout) {
        var grid = new Grid(draft, layout.sheet());
        widths(grid, layout);
        Title.write(grid, layout.table().title(), layout.table().lead());
        table(grid, layout);
        Page.set(
                grid,
                layout.head() + 1,
                Column.UNIT,
                Column.LABEL,
                layout.lastColumn() + 1,
                layout.totals().end());
        return grid;
    }

    /// As wide as the numbers and the heading need.
    private static void widths(Grid grid, TableLayout layout) {
        grid.width(Column.ID, 30);
        grid.width(Column.LABEL, 44);
        grid.width(Column.UNIT, 15);
        for (int c = 0; c < layout.table().columns().size(); c++) {
            Statement.Column column = layout.table().columns().get(c);
            int digits =
                    String.format(Locale.ROOT, "%,.0f", greatest(grid, column)).length();
            int heading = Math.max(
                    column.heading().length(), Units.text(column.unit()).length());
            grid.width(TableLayout.FIRST_COLUMN + c, Math.max(10, Math.max(digits, heading) + 2));
        }
        grid.width(layout.lastColumn() + 1, 46);
    }

    private static void table(Grid grid, TableLayout layout) {
        Statement.Table table = layout.table();
        head(grid, layout);
        String group = "";
        for (int i = 0; i < table.items().size(); i++) {
            Statement.Item item = table.items().get(i);
            int row = layout.firstItem() + i;
            String rule = item.group().equals(group) ? null : Palette.BORDER;
            grid.blank(row, Column.LABEL, layout.lastColumn() + 1, Look.BODY.over(rule));
            grid.text(row, Column.ID, item.id(), RowsWriter.ID);
            grid.text(row, Column.LABEL, item.label(), Look.BODY.over(rule).indented(1));
            grid.text(row, Column.UNIT, item.group(), RowsWriter.UNIT.over(rule));
            group = item.group();
            for (int c = 0; c < table.columns().size(); c++) {
                cell(grid, row, TableLayout.FIRST_COLUMN + c, table.columns().get(c), item.id(), rule);
            }
            grid.text(
                    row,
                    layout.lastColumn() + 1,
                    notes(grid, table, item.id()),
                    RowsWriter.NOTE.over(rule).wrap().indented(1));
        }
        new RowsWriter(grid, layout.totals(), layout.lastColumn() + 1).write();
    }

    private static void head(Grid grid, TableLayout layout) {
        Look head = Title.head();
        grid.blank(layout.head(), Column.ID, layout.lastColumn() + 1, head);
        grid.blank(layout.head() + 1, Column.ID, layout.lastColumn() + 1, head);
        grid.text(layout.head(), Column.ID, "Id", head.size(7));
        grid.text(layout.head(), Column.LABEL, "Item", head.indented(1));
        grid.text(layout.head(), layout.lastColumn() + 1, "Notes", head.indented(1));
        for (int c = 0; c < layout.table().columns().size(); c++) {
            Statement.Column column = layout.table().columns().get(c);
            grid.text(layout.head(), TableLayout.FIRST_COLUMN + c, column.heading(), head.to(Look.Side.RIGHT));
            String unit = Units.text(column.unit());
            grid.text(
                    layout.head() + 1,
                    TableLayout.FIRST_COLUMN + c,
                    unit,
                    head.strong(false).size(8).to(Look.Side.RIGHT));
        }
    }

    private static void cell(Grid grid, int row, int column, Statement.Column of, String item, @Nullable String rule) {
        Named term = of.cells().get(item);
        if (term == null) {
            return;
        }
        Look look = Look.BODY.over(rule).as(NumberFormat.of(term, greatest(grid, of)));
        switch (term) {
            case Input input -> grid.link(row, column, input, Addresses.TOTAL, look);
            case Result result -> {
                if (!grid.draft().homes().isHome(result, new Home(grid.name(), row, column))) {
                    grid.link(row, column, result, Addresses.TOTAL, look);
                } else if (grid.absent(result)) {
                    grid.unknown(row, column, look);
                } else {
                    grid.number(row, column, result.values()[0], look.in(Palette.SUBTLE));
                }
            }
            case Figure figure -> {
                if (grid.draft().homes().isHome(figure, new Home(grid.name(), row, column))) {
                    boolean condition = figure.unit().equals(Units.CONDITION);
                    grid.figure(row, column, figure, Addresses.TOTAL, condition ? look.to(Look.Side.CENTRE) : look);
                } else {
                    grid.link(row, column, figure, Addresses.TOTAL, look);
                }
            }
        }
    }

    /// A column reads as one: its numbers have the same digits, unless their units differ.
    private static double greatest(Grid grid, Statement.Column column) {
        double greatest = 0;
        for (Named term : column.cells().values()) {
            if (!grid.absent(term)) {
                greatest =
                        Math.max(greatest, Math.abs(grid.draft().book().values().of(term)));
            }
        }
        return greatest;
    }

    /// What is missing, and how the quantity was counted.
    private static String notes(Grid grid, Statement.Table table, String item) {
        return table.columns().stream()
                .map(column -> column.cells().get(item))
                .filter(Objects::nonNull)
                .map(term -> Notes.of(grid.draft(), term))
                .filter(note -> !note.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
