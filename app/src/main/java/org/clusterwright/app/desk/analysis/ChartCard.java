package org.clusterwright.app.desk.analysis;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.clusterwright.app.chart.ChartBuilder;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.desk.control.Icons;
import org.jspecify.annotations.Nullable;

/// A chart with its title, its sentence and its table.
final class ChartCard extends VBox {

    /// What a card asks for.
    interface Actions {
        void why(String figure);

        void enlarge(@Nullable String chart);

        void copyPicture(ChartSpec chart);

        void copyData(ChartSpec chart);

        void save(ChartSpec chart, PictureKind kind);
    }

    /// How much room a card has: one among others, or the page with chart and table side by side.
    enum Size {
        SMALL,
        LARGE
    }

    /// Of Feather's 24 px.
    private static final double ICON = 14.0 / 24;

    private static final double LARGE_HEIGHT = 560;

    private final Label title = new Label();
    private final Label unit = new Label();
    private final Label conclusion = new Label();
    private final Label notes = new Label();
    private final ChartView chart = new ChartView();
    private final ChartTablePane table;
    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final String id;
    private final Size size;
    private final Actions actions;
    private ChartSpec spec;
    private boolean dark;

    ChartCard(ChartSpec first, Size size, Actions actions) {
        this.spec = first;
        this.size = size;
        this.actions = actions;
        this.id = (size == Size.LARGE ? "analysis.large." : "analysis.") + first.id();
        this.table = new ChartTablePane(id + ".numbers", actions::why);
        setId(id);
        getStyleClass().addAll("card", "chart-card", size == Size.LARGE ? "large" : "small");
        title.getStyleClass().add("card-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        unit.getStyleClass().add("caption");
        conclusion.getStyleClass().add("chart-conclusion");
        conclusion.setWrapText(true);
        conclusion.setMinHeight(Region.USE_PREF_SIZE);
        notes.getStyleClass().add("chart-notes");
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        chart.setId(id + ".chart");
        table.setId(id + ".numbers");
        chart.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                actions.enlarge(size == Size.LARGE ? null : spec.id());
                key.consume();
            }
        });
        getChildren().setAll(header(), body());
        asTable.subscribe(this::redraw);
    }

    void show(ChartSpec shown, boolean onDark) {
        spec = shown;
        dark = onDark;
        redraw();
    }

    /// It may have come into sight.
    void wake() {
        chart.wake();
    }

    void tables(boolean on) {
        asTable.set(on);
    }

    private void redraw() {
        title.setText(spec.title());
        unit.setText(spec.unit());
        conclusion.setText(spec.conclusion());
        notes.setText(size == Size.LARGE ? String.join("\n", spec.notes()) : first(spec.notes()));
        notes.setTooltip(
                size == Size.LARGE || spec.notes().isEmpty() ? null : tooltip(String.join("\n", spec.notes())));
        shown(notes, !spec.notes().isEmpty());
        boolean both = size == Size.LARGE;
        shown(chart, both || !asTable.get());
        shown(table, both || asTable.get());
        if (both) {
            double most = ChartBuilder.mostHeight(spec);
            chart.setMaxHeight(most);
            chart.setPrefHeight(Math.min(most, LARGE_HEIGHT));
        }
        if (chart.isVisible()) {
            chart.show(spec, dark);
        }
        if (table.isVisible()) {
            table.show(spec);
        }
    }

    /// What is left out is said last, and matters most.
    private static String first(List<String> notes) {
        return notes.isEmpty() ? "" : notes.getLast();
    }

    private Node header() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var copy = Icons.button(id + ".copy", "fth-copy", "Copy or save " + spec.title(), () -> {});
        var menu = menu();
        copy.setOnAction(_ -> menu.show(copy, Side.BOTTOM, 0, 2));
        copy.setContextMenu(menu);
        var header = new HBox(title, unit, space);
        if (size == Size.SMALL) {
            ToggleButton switched = Icons.toggle(id + ".table", "fth-grid", "Show " + spec.title() + " as a table");
            switched.setGraphic(tableIcon());
            switched.getStyleClass().add("small");
            switched.selectedProperty().bindBidirectional(asTable);
            header.getChildren().add(switched);
        }
        header.getChildren().addAll(copy, enlarge());
        copy.getStyleClass().add("small");
        header.getStyleClass().add("chart-card-header");
        return header;
    }

    /// Feather's table, which the icon pack lacks.
    private static Node tableIcon() {
        var icon = new SVGPath();
        icon.setContent("M9 3H5a2 2 0 0 0-2 2v4m6-6h10a2 2 0 0 1 2 2v4M9 3v18m0 0h10a2 2 0 0 0 2-2V9"
                + "M9 21H5a2 2 0 0 1-2-2V9m0 0h18");
        icon.getStyleClass().add("own-icon");
        icon.getTransforms().add(new Scale(ICON, ICON));
        return new Group(icon);
    }

    private Button enlarge() {
        boolean large = size == Size.LARGE;
        Button button = Icons.button(
                id + ".enlarge",
                large ? "fth-minimize" : "fth-maximize",
                large ? "Back to all charts" : "Enlarge " + spec.title(),
                () -> actions.enlarge(large ? null : spec.id()));
        button.getStyleClass().add("small");
        return button;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("copy-picture", "Copy picture", () -> actions.copyPicture(spec)),
                item("copy-data", "Copy data", () -> actions.copyData(spec)),
                new SeparatorMenuItem(),
                item("save-png", "Save as PNG…", () -> actions.save(spec, PictureKind.PNG)),
                item("save-svg", "Save as SVG…", () -> actions.save(spec, PictureKind.SVG)));
    }

    private MenuItem item(String does, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id + "." + does);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Node body() {
        var foot = new VBox(conclusion, notes);
        foot.getStyleClass().add("chart-foot");
        VBox body;
        if (size == Size.LARGE) {
            var both = new HBox(chart, table);
            both.getStyleClass().add("chart-and-table");
            HBox.setHgrow(chart, Priority.ALWAYS);
            HBox.setHgrow(table, Priority.SOMETIMES);
            VBox.setVgrow(both, Priority.ALWAYS);
            body = new VBox(foot, both); // what it says is the headline of the page
        } else {
            VBox.setVgrow(chart, Priority.ALWAYS);
            VBox.setVgrow(table, Priority.ALWAYS);
            body = new VBox(chart, table, foot);
        }
        body.getStyleClass().add("chart-card-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private static Tooltip tooltip(String text) {
        var tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
