package org.clusterwright.app.desk.canvas;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.clusterwright.app.desk.canvas.sheet.FabricSheet;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.workspace.Target;
import org.jspecify.annotations.Nullable;

/// Over the upper edge of the canvas: where one is, and what the fabric is.
final class Crumbs extends HBox {
    private final CanvasModel model;
    private final HBox way = new HBox(6);
    private final HBox tags = new HBox(8);

    Crumbs(CanvasModel model) {
        this.model = model;
        setId("canvas.crumbs");
        getStyleClass().add("canvas-crumbs");
        setAlignment(Pos.CENTER_LEFT);
        setPickOnBounds(false);
        setMouseTransparent(true);
        way.setAlignment(Pos.CENTER_LEFT);
        way.getStyleClass().add("canvas-way");
        way.setMinWidth(USE_PREF_SIZE);
        tags.setAlignment(Pos.CENTER_RIGHT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(way, space, tags);
        model.sheet().subscribe(_ -> show());
        model.workspace().selection().targets().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        Sheet sheet = model.sheet().get();
        way.getChildren().clear();
        step(model.siteName(), false);
        GroupBox at = at(sheet);
        if (at != null) {
            step("Hall " + at.group().hall(), false);
            step("Row " + at.group().row(), true);
        }
        FabricSheet fabric = sheet.fabric();
        tags.getChildren().clear();
        tag("technology", fabric.technology(), glyph());
        tag("oversubscription", fabric.oversubscription(), null);
        tag("bisection", fabric.bisection(), null);
        tags.getChildren().stream()
                .filter(tag -> "canvas.fabric.oversubscription".equals(tag.getId()))
                .forEach(tag -> tag.getStyleClass().addAll("tag", fabric.full() ? "success" : "warning"));
    }

    /// The row of what is selected, else the first.
    private @Nullable GroupBox at(Sheet sheet) {
        for (Target target : model.workspace().selection().targets().get()) {
            String id = switch (target) {
                case Target.Group(String group) -> group;
                case Target.Item(String group, int _) -> group;
                case Target.Part _, Target.Entry _ -> "";
            };
            GroupBox found = sheet.group(id);
            if (found != null) {
                return found;
            }
        }
        return sheet.groups().isEmpty() ? null : sheet.groups().getFirst();
    }

    private void step(String text, boolean last) {
        if (!way.getChildren().isEmpty()) {
            Node arrow = Icons.of("fth-chevron-right");
            arrow.getStyleClass().add("crumb-arrow");
            way.getChildren().add(arrow);
        }
        var label = new Label(text);
        label.getStyleClass().add(last ? "crumb-last" : "crumb");
        way.getChildren().add(label);
    }

    private void tag(String id, @Nullable String text, @Nullable Node icon) {
        if (text == null) {
            return;
        }
        var label = new Label(text);
        label.setId("canvas.fabric." + id);
        label.setMinWidth(0);
        if (!id.equals("oversubscription")) {
            label.getStyleClass().addAll("tag", "outlined-tag");
        }
        if (icon != null) {
            label.setGraphic(icon);
        }
        tags.getChildren().add(label);
    }

    private static Node glyph() {
        var path = new SVGPath();
        path.setContent("M4 20v-3l8-4 8 4v3M12 13v7M4 4v3l8 4 8-4V4M12 11V4");
        path.getStyleClass().add("own-icon");
        path.setScaleX(0.5);
        path.setScaleY(0.5);
        return new javafx.scene.Group(path);
    }
}
