package org.clusterwright.app.desk.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// Low · likely · high as one line with a mark, linear between its ends.
public final class RangeGlyph extends Region {
    private static final double HEIGHT = 12;
    private static final double MARGIN = 4;

    private final double width;
    private final Rectangle likely = new Rectangle(3, 10);

    /// @param spoken what a screen reader says: "280, likely 310, 374 k$"
    public RangeGlyph(double width, double low, double value, double high, String spoken) {
        this.width = width;
        double middle = HEIGHT / 2;
        var line = new Line(MARGIN, middle, width - MARGIN, middle);
        var left = new Line(MARGIN, middle - 3, MARGIN, middle + 3);
        var right = new Line(width - MARGIN, middle - 3, width - MARGIN, middle + 3);
        for (Line each : new Line[] {line, left, right}) {
            each.getStyleClass().add("range-line");
        }
        likely.getStyleClass().add("range-likely");
        likely.setArcWidth(3);
        likely.setArcHeight(3);
        likely.setY(middle - 5);
        getChildren().addAll(line, left, right, likely);
        setMinSize(width, HEIGHT);
        setMaxSize(width, HEIGHT);
        setPrefSize(width, HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        set(low, value, high, spoken);
    }

    public void set(double low, double value, double high, String spoken) {
        double share = high > low ? Math.clamp((value - low) / (high - low), 0, 1) : 0.5;
        likely.setX(MARGIN + (width - 2 * MARGIN) * share - 1.5);
        setAccessibleText(spoken);
    }
}
