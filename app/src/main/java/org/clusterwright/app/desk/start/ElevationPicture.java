package org.clusterwright.app.desk.start;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;

/// Racks as a small picture: one path a kind of device, whatever stands in them.
final class ElevationPicture extends StackPane {
    private static final double HEIGHT = 98;
    private static final double RACK = 24;
    private static final double GAP = 3;

    ElevationPicture(Elevation elevation) {
        getStyleClass().add("elevation");
        setMouseTransparent(true);
        var group = new Group();
        double x = 0;
        for (Elevation.Rack rack : elevation.racks()) {
            draw(group, rack, x);
            x += RACK + GAP;
        }
        getChildren().add(group);
        setMinSize(0, 124);
        setPrefHeight(124);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(Region.USE_COMPUTED_SIZE);
    }

    private static void draw(Group group, Elevation.Rack rack, double x) {
        double unit = (HEIGHT - 4) / rack.units();
        group.getChildren().add(box(x + 0.5, 0.5, RACK - 1, HEIGHT - 1, "rack-post"));
        group.getChildren().add(box(x + 2, 2, RACK - 4, HEIGHT - 4, "rack-inner"));
        Map<Elevation.Kind, Path> paths = new EnumMap<>(Elevation.Kind.class);
        var lines = new Path();
        lines.getStyleClass().add("plate-line");
        for (Elevation.Plate plate : rack.plates()) {
            double y = 2 + (rack.units() - plate.unit() - plate.units() + 1) * unit;
            double height = Math.max(0.9, plate.units() * unit - 0.6);
            add(paths.computeIfAbsent(plate.kind(), _ -> new Path()), x + 2.5, y, RACK - 5, height);
            if (plate.units() >= 4) {
                lines.getElements().addAll(new MoveTo(x + 5, y + height * 0.72), new HLineTo(x + RACK - 5));
            }
        }
        paths.forEach((kind, path) -> {
            path.getStyleClass().addAll("plate", "plate-" + kind.name().toLowerCase(java.util.Locale.ROOT));
            group.getChildren().add(path);
        });
        group.getChildren().add(lines);
    }

    private static void add(Path path, double x, double y, double width, double height) {
        path.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + width),
                        new VLineTo(y + height),
                        new HLineTo(x),
                        new ClosePath());
    }

    private static Rectangle box(double x, double y, double width, double height, String style) {
        var box = new Rectangle(x, y, width, height);
        box.setArcWidth(4);
        box.setArcHeight(4);
        box.getStyleClass().add(style);
        return box;
    }
}
