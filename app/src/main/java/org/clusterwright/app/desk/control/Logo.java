package org.clusterwright.app.desk.control;

import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// Three bars on the accent: a rack that fills.
public final class Logo extends StackPane {
    public Logo(double size) {
        double unit = size / 24;
        var ground = bar(1, 1, 22, 22, unit, 10);
        ground.getStyleClass().add("logo-ground");
        getChildren()
                .add(new Group(
                        ground,
                        white(6, 5, 12, unit, 1),
                        white(6, 10.3, 12, unit, 0.78),
                        white(6, 15.6, 7, unit, 0.55)));
        setMinSize(size, size);
        setMaxSize(size, size);
        setAccessibleText("Clusterwright");
    }

    private static Rectangle white(double x, double y, double width, double unit, double opacity) {
        var bar = bar(x, y, width, 3.4, unit, 2);
        bar.getStyleClass().add("logo-bar");
        bar.setOpacity(opacity);
        return bar;
    }

    private static Rectangle bar(double x, double y, double width, double height, double unit, double arc) {
        var bar = new Rectangle(x * unit, y * unit, width * unit, height * unit);
        bar.setArcWidth(arc * unit);
        bar.setArcHeight(arc * unit);
        return bar;
    }
}
