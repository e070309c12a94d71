package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.List;

/// A chart before it is drawn, the same for the desk, a picture and the table beside it.
///
/// @param id         stable; files are named by it
/// @param unit       as it stands beside the title: the scale's, with what else a reader must know
/// @param ownUnit    of the values in the table's data
/// @param conclusion what the figures say, in a sentence
/// @param notes      what is not known and left out, and how to read it
/// @param source     where the numbers come from, under a picture that travels alone
public record ChartSpec(
        String id,
        String title,
        String unit,
        String ownUnit,
        Scale scale,
        String conclusion,
        List<String> notes,
        String source,
        Plot plot,
        ChartTable table) {
    public ChartSpec {
        notes = List.copyOf(notes);
    }

    /// For the ear, and for pictures that cannot be seen: the conclusion, then every value.
    public String spoken() {
        var said = new ArrayList<String>();
        said.add(title + ". " + conclusion);
        said.addAll(notes);
        for (ChartTable.Row row : table.rows()) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                if (cell.value() == null && cell.figure() == null) {
                    continue;
                }
                String text = cell.text(scale);
                String heading = table.head().get(i + 1);
                String shown = cell.value() == null ? "not known" : cell.share() ? text : text + " " + scale.symbol();
                cells.add(row.cells().size() > 2 && !cell.share() ? heading + " " + shown : shown);
            }
            said.add(row.label() + ": " + String.join(", ", cells) + ".");
        }
        return String.join(" ", said);
    }

    /// The table as spreadsheets take it from the clipboard: full precision, in the figures' own unit.
    public String data() {
        return table.tabSeparated(scale.symbol(), ownUnit);
    }
}
