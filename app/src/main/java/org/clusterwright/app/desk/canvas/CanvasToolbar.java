package org.clusterwright.app.desk.canvas;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import org.clusterwright.app.desk.canvas.sheet.Metric;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.control.Icons;

/// Above the canvas: what the pointer does, what is shown, how near.
final class CanvasToolbar extends HBox {
    private static final String RACK =
            "M6.5 2h11a1.5 1.5 0 0 1 1.5 1.5v17a1.5 1.5 0 0 1-1.5 1.5h-11a1.5 1.5 0 0 1-1.5-1.5v-17a1.5 1.5 0 0 1 1.5-1.5z"
                    + "M8.5 6.5h7M8.5 10.5h7M8.5 14.5h7M8.5 18.5h4";
    private static final String FABRIC = "M4 20v-3l8-4 8 4v3M12 13v7M4 4v3l8 4 8-4V4M12 11V4";

    private final CanvasModel model;
    private final Commands commands;

    CanvasToolbar(CanvasModel model) {
        this.model = model;
        this.commands = model.workspace().commands();
        setId("canvas.toolbar");
        getStyleClass().addAll("canvas-toolbar", "hairline-bottom");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(36);
        setMaxHeight(36);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(tools());
        getChildren()
                .addAll(
                        run("add-rack", glyph(RACK), "canvas.add-rack"),
                        run("open", Icons.of("fth-layers"), "canvas.open"),
                        run("show", Icons.of("fth-crosshair"), "canvas.show"),
                        rule(),
                        sides(),
                        colour(),
                        fabric(),
                        labels(),
                        space,
                        run("zoom-out", Icons.of("fth-minus"), "canvas.zoom-out"),
                        percent(),
                        run("zoom-in", Icons.of("fth-plus"), "canvas.zoom-in"),
                        fit());
    }

    private Node[] tools() {
        var select = Icons.toggle("canvas.toolbar.select", "fth-mouse-pointer", "Select and move");
        var pan = Icons.toggle("canvas.toolbar.pan", "fth-move", "Move the view (hold Space for it at any time)");
        var group = new ToggleGroup();
        group.getToggles().addAll(select, pan);
        select.setSelected(true);
        stayChosen(group);
        model.panning().bindBidirectional(pan.selectedProperty());
        select.getStyleClass().add("small");
        pan.getStyleClass().add("small");
        return new Node[] {select, pan};
    }

    private Node run(String id, Node icon, String command) {
        String name = commands.find(command).orElseThrow().label().getValue();
        Button button = Icons.button("canvas.toolbar." + id, "fth-plus", name, () -> commands.run(command));
        button.setGraphic(icon);
        button.getStyleClass().add("small");
        var blocked = commands.find(command).orElseThrow().blocked();
        blocked.subscribe(reason -> {
            button.setOpacity(reason.isEmpty() ? 1 : 0.5);
            button.getTooltip().setText(reason.isEmpty() ? name : name + ": " + reason);
            button.setAccessibleHelp(reason);
        });
        return button;
    }

    private Node sides() {
        var front = segment("canvas.toolbar.front", "Front");
        var rear = segment("canvas.toolbar.rear", "Rear");
        var group = new ToggleGroup();
        group.getToggles().addAll(front, rear);
        front.setSelected(true);
        stayChosen(group);
        model.rear().bindBidirectional(rear.selectedProperty());
        var box = new HBox(front, rear);
        box.getStyleClass().add("segments");
        box.setMaxHeight(24);
        return box;
    }

    private static ToggleButton segment(String id, String text) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.setAccessibleText(text + " of the racks");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static void stayChosen(ToggleGroup group) {
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
    }

    private Node colour() {
        var menu = new MenuButton();
        menu.setId("canvas.toolbar.colour");
        menu.getStyleClass().addAll("canvas-button", "small");
        menu.setPopupSide(Side.BOTTOM);
        menu.setMinWidth(USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (Metric metric : Metric.values()) {
            String word = metric.label();
            var item = new RadioMenuItem(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            item.setId("canvas.toolbar.colour." + word);
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.metric().set(metric));
            model.metric().subscribe(now -> item.setSelected(now == metric));
            menu.getItems().add(item);
        }
        model.metric().subscribe(now -> {
            menu.setText("Colour: " + now.label());
            menu.setAccessibleText("Colour by " + now.label());
        });
        return menu;
    }

    private Node fabric() {
        var toggle = new ToggleButton("Fabric", glyph(FABRIC));
        toggle.setId("canvas.toolbar.fabric");
        toggle.setSelected(model.looks().get().fabric());
        toggle.selectedProperty()
                .addListener(
                        (_, _, shown) -> model.looks().set(model.looks().get().withFabric(shown)));
        return dressed(toggle, "Show the fabric");
    }

    private Node labels() {
        var toggle = new ToggleButton("Labels", Icons.of("fth-tag"));
        toggle.setId("canvas.toolbar.labels");
        toggle.selectedProperty().bindBidirectional(model.labels());
        return dressed(toggle, "Show names on the plates");
    }

    private static Node dressed(ToggleButton toggle, String name) {
        toggle.getStyleClass().addAll("canvas-button", "small");
        toggle.setAccessibleText(name);
        toggle.setTooltip(new Tooltip(name));
        toggle.setMinWidth(USE_PREF_SIZE);
        return toggle;
    }

    private Node percent() {
        var label = new Label();
        label.setId("canvas.toolbar.zoom");
        label.getStyleClass().add("zoom-percent");
        model.viewport().subscribe(now -> {
            String text = Math.round(now.zoom() * 100) + " %";
            if (!text.equals(label.getText())) {
                label.setText(text);
                label.setAccessibleText("Zoom " + text);
            }
        });
        return label;
    }

    private Node fit() {
        var button = new Button("Fit", Icons.of("fth-maximize"));
        button.setId("canvas.toolbar.fit");
        button.getStyleClass().addAll("canvas-button", "flat-button", "small");
        button.setAccessibleText("Fit to window");
        button.setTooltip(new Tooltip("Fit to window"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> commands.run("canvas.fit"));
        return button;
    }

    private static Node rule() {
        var rule = new Region();
        rule.getStyleClass().add("toolbar-rule");
        return rule;
    }

    /// An own glyph on Feather's grid of 24.
    private static Node glyph(String content) {
        var path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add("own-icon");
        path.setScaleX(0.6);
        path.setScaleY(0.6);
        var pane = new StackPane(path);
        pane.setPrefSize(15, 15);
        pane.setMinSize(15, 15);
        pane.setMaxSize(15, 15);
        return pane;
    }
}
