package org.clusterwright.app.desk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.EngineVersion;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.export.Amount;
import org.clusterwright.app.export.JsonReport;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Statement;

/// What a reader will find in a document: its pieces, the first of its content, and what to know of it.
final class ExportPreview extends VBox {
    private static final int LINES = 40;

    private final ExportContents contents;
    private final VBox shown = new VBox(10);

    ExportPreview(ExportContents contents) {
        super(14);
        this.contents = contents;
        setId("export.preview");
        getStyleClass().add("export-preview");
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(shown);
    }

    void show(ExportKind kind) {
        var pieces = new FlowPane(6, 6);
        contents.pieces(kind).forEach(piece -> {
            var chip = new Label(piece);
            chip.getStyleClass().add("export-piece");
            pieces.getChildren().add(chip);
        });
        if (kind == ExportKind.STATEMENTS || kind == ExportKind.CHARTS) {
            pieces.setVisible(false);
            pieces.setManaged(false);
        }
        var page = new ScrollPane(content(kind));
        page.setId("export.preview.page");
        page.setFitToWidth(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.getStyleClass().addAll("plain-scroll", "export-page");
        page.setMinHeight(80);
        VBox.setVgrow(page, Priority.ALWAYS);
        var reader = notes("What the reader can do with it", ExportNotes.reader(kind, contents));
        var before = notes("Before it leaves", ExportNotes.before(contents.evaluation()));
        HBox.setHgrow(reader, Priority.ALWAYS);
        HBox.setHgrow(before, Priority.ALWAYS);
        var notes = new HBox(24, reader, before);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        shown.getChildren().setAll(pieces, page, notes);
    }

    private Node content(ExportKind kind) {
        return switch (kind) {
            case WORKBOOK -> summary();
            case CHARTS ->
                rows(contents.charts().stream()
                        .map(chart -> new String[] {chart.title(), chart.conclusion()})
                        .toList());
            case STATEMENTS -> rows(statements());
            case EVALUATION -> json();
        };
    }

    /// The headlines, as the summary and the cover begin with them.
    private Node summary() {
        var grid = grid(210, 190, 0);
        head(grid, contents.evaluation().plan().name() + ": budget summary");
        int row = 1;
        for (Figure headline : contents.evaluation().accounts().summary().headlines()) {
            var amount = Amount.of(headline, contents.evaluation().book());
            Double value = amount.value();
            String text = value == null ? "–" : Shown.of(headline.unit(), value).text();
            cell(grid, headline.label(), "row-text", 0, row);
            cell(grid, amount.leavesOut().isEmpty() ? text : "≥ " + text, "key-value", 1, row);
            row++;
        }
        return grid;
    }

    private List<String[]> statements() {
        var rows = new ArrayList<String[]>();
        List<String> files = contents.pieces(ExportKind.STATEMENTS);
        int at = 0;
        for (Statement statement : contents.evaluation().accounts().statements()) {
            rows.add(new String[] {files.get(at++), statement.lead()});
            if (statement instanceof Statement.Table table
                    && !table.totals().terms().isEmpty()) {
                rows.add(new String[] {files.get(at++), table.totals().lead()});
            }
        }
        rows.add(new String[] {files.get(at++), "Every input with its range, source and date."});
        rows.add(new String[] {files.get(at), "What there is to say about the plan, errors first."});
        return rows;
    }

    private static Node rows(List<String[]> rows) {
        var grid = grid(200, 0);
        int at = 0;
        for (String[] row : rows) {
            GridPane.setValignment(cell(grid, row[0], "key-value", 0, at), VPos.TOP);
            var said = cell(grid, row[1], "label-text", 1, at++);
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
        }
        return grid;
    }

    private Node json() {
        String text = JsonReport.of(contents.evaluation(), EngineVersion.text())
                .lines()
                .limit(LINES)
                .collect(Collectors.joining("\n"));
        var label = new Label(text + "\n…");
        label.getStyleClass().add("export-code");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// @param widths of the columns; the one with 0 takes what is left
    private static GridPane grid(double... widths) {
        var grid = new GridPane(12, 0);
        grid.getStyleClass().add("export-grid");
        for (double width : widths) {
            var column = new ColumnConstraints();
            if (width == 0) {
                column.setHgrow(Priority.ALWAYS);
                column.setMinWidth(0);
            } else {
                column.setMinWidth(width);
                column.setPrefWidth(width);
            }
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static void head(GridPane grid, String text) {
        var head = new Label(text);
        head.getStyleClass().add("card-title");
        head.setPadding(new Insets(0, 0, 6, 0));
        grid.add(head, 0, 0, 3, 1);
    }

    private static Label cell(GridPane grid, String text, String style, int column, int row) {
        var label = new Label(text);
        label.getStyleClass().addAll(style, "export-cell");
        grid.add(label, column, row);
        return label;
    }

    private static VBox notes(String title, List<ExportNotes.Note> notes) {
        var heading = new Label(title);
        heading.getStyleClass().add("start-subtitle");
        var box = new VBox(6, heading);
        box.setPrefWidth(330);
        for (ExportNotes.Note note : notes) {
            var line = new Label(note.text(), Icons.of(note.icon()));
            line.getStyleClass()
                    .addAll("export-note", "export-" + note.tone().name().toLowerCase(java.util.Locale.ROOT));
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(line);
        }
        return box;
    }
}
