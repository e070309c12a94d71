package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.ledger.Explanation;
import org.jspecify.annotations.Nullable;

/// The numbers of a chart as a table: what a reader checks, copies and asks why of.
///
/// @param head  above the labels first, then above each column
/// @param rows  the total last, where there is one
public record ChartTable(List<String> head, List<Row> rows) {

    /// @param colour of the part on the chart; absent when the row is none
    /// @param total  whether it is the sum of the rows above
    public record Row(String label, @Nullable ColourRole colour, List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param value  in the figure's own unit; absent when it is not known
    /// @param share  whether it is a fraction and not an amount
    /// @param figure id of the figure that explains it; absent where none does
    public record Cell(
            @Nullable Double value, boolean share, @Nullable String figure) {
        static Cell of(@Nullable Double value, @Nullable String figure) {
            return new Cell(value, false, figure);
        }

        static Cell share(@Nullable Double fraction) {
            return new Cell(fraction, true, null);
        }

        public String text(Scale scale) {
            if (value == null) {
                return Scale.UNKNOWN;
            }
            return share ? Scale.percent(value) : scale.number(value);
        }
    }

    public ChartTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /// Full precision, an unknown value as an empty cell.
    ///
    /// @param shown the unit in the head, for which the values' own stands there
    String tabSeparated(String shown, String own) {
        String by = "\t";
        var lines = new ArrayList<String>();
        lines.add(String.join(
                by, head.stream().map(cell -> cell.equals(shown) ? own : cell).toList()));
        for (Row row : rows) {
            var cells = new ArrayList<String>(List.of(guarded(row.label())));
            for (Cell cell : row.cells()) {
                cells.add(cell.value() == null ? "" : Explanation.number(cell.value()));
            }
            lines.add(String.join(by, cells));
        }
        return String.join("\n", lines) + "\n";
    }

    /// A space keeps a spreadsheet from running a text that begins like a formula.
    private static String guarded(String label) {
        String clean = label.replaceAll("[\\t\\r\\n]+", " ");
        return !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0 ? " " + clean : clean;
    }
}
