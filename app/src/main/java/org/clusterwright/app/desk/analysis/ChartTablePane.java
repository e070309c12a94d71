package org.clusterwright.app.desk.analysis;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.chart.ChartTable;

/// The numbers of a chart. Each that a figure explains is a button that asks why.
final class ChartTablePane extends ScrollPane {
    private final GridPane grid = new GridPane();
    private final String id;
    private final Consumer<String> why;

    /// @param id what the ids of its numbers begin with
    ChartTablePane(String id, Consumer<String> why) {
        this.id = id;
        this.why = why;
        grid.getStyleClass().add("chart-table");
        setContent(grid);
        setFitToWidth(true);
        getStyleClass().add("chart-table-scroll");
    }

    void show(ChartSpec spec) {
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        var head = spec.table().head();
        for (int column = 0; column < head.size(); column++) {
            var width = new ColumnConstraints();
            width.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            width.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            width.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(width);
            grid.add(cell(new Label(head.get(column)), column, "chart-table-head"), column, 0);
        }
        for (int i = 0; i < spec.table().rows().size(); i++) {
            row(spec, spec.table().rows().get(i), i + 1);
        }
    }

    private void row(ChartSpec spec, ChartTable.Row row, int at) {
        var style = row.total() ? "chart-table-total" : "chart-table-row";
        var label = new Label(row.label());
        label.setGraphic(swatch(row));
        label.setGraphicTextGap(6);
        grid.add(cell(label, 0, style), 0, at);
        for (int i = 0; i < row.cells().size(); i++) {
            var value = row.cells().get(i);
            grid.add(cell(number(spec, row, i, value), i + 1, style), i + 1, at);
        }
    }

    private Node number(ChartSpec spec, ChartTable.Row row, int column, ChartTable.Cell cell) {
        String text = cell.text(spec.scale());
        String figure = cell.figure();
        if (figure == null) {
            var label = new Label(cell.value() == null ? "" : text);
            label.getStyleClass().add("chart-share");
            return label;
        }
        var button = new Button(text);
        button.setId(
                "%s.%s.%d".formatted(id, row.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), column));
        button.getStyleClass().add("chart-number");
        String asked = cell.value() == null ? "Why is this not known?" : "Why this number?";
        button.setTooltip(new Tooltip(asked));
        button.setAccessibleText("%s, %s: %s %s. %s"
                .formatted(
                        row.label(),
                        spec.table().head().get(column + 1),
                        text,
                        spec.scale().symbol(),
                        asked));
        button.setOnAction(_ -> why.accept(figure));
        return button;
    }

    private static Region swatch(ChartTable.Row row) {
        var swatch = new Region();
        var colour = row.colour();
        if (colour == null) {
            swatch.setMinSize(0, 0);
            swatch.setManaged(false);
        } else {
            swatch.getStyleClass().addAll("chart-swatch", colour.name().toLowerCase(Locale.ROOT));
        }
        return swatch;
    }

    private static Node cell(Node content, int column, String style) {
        var cell = new HBox(content);
        cell.setAlignment(column == 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        cell.getStyleClass().addAll("chart-table-cell", style);
        return cell;
    }
}
