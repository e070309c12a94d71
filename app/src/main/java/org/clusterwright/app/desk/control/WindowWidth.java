package org.clusterwright.app.desk.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// How much a window has room for, side by side.
public enum WindowWidth {
    /// Panels beside the canvas open over it.
    NARROW,
    USUAL,
    /// Findings stand in a column of their own.
    WIDE;

    private static final double LEAST_USUAL = 1240;
    private static final double LEAST_WIDE = 1920;

    public static WindowWidth of(double width) {
        return width < LEAST_USUAL ? NARROW : width < LEAST_WIDE ? USUAL : WIDE;
    }

    /// Of the window that a node is in; usual while it is in none.
    public static ObservableValue<WindowWidth> around(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::widthProperty)
                .map(width -> of(width.doubleValue()))
                .orElse(USUAL);
    }
}
