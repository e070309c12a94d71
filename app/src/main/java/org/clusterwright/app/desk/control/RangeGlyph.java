package org.clusterwright.app.desk.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/// Low · likely · high as one line with a mark, linear. The likely value may lie outside of low and high: then the
/// ends stand nearer together.
public final class RangeGlyph extends Region {
    private static final double HEIGHT = 12;
    private static final double MARGIN = 4;

    private final double width;
    private final Line line = new Line();
    private final Line left = new Line();
    private final Line right = new Line();
    private final Rectangle likely = new Rectangle(3, 10);

    /// @param spoken what a screen reader says: "280, likely 310, 374 k$"
    public RangeGlyph(double width, double low, double value, double high, String spoken) {
        this.width = width;
        double middle = HEIGHT / 2;
        line.setStartY(middle);
        line.setEndY(middle);
        for (Line tick : new Line[] {left, right}) {
            tick.setStartY(middle - 3);
            tick.setEndY(middle + 3);
        }
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
        double from = Math.min(low, value);
        double way = Math.max(high, value) - from;
        double start = place(way > 0 ? (low - from) / way : 0);
        double end = place(way > 0 ? (high - from) / way : 1);
        line.setStartX(start);
        line.setEndX(end);
        left.setStartX(start);
        left.setEndX(start);
        right.setStartX(end);
        right.setEndX(end);
        likely.setX(place(way > 0 ? (value - from) / way : 0.5) - 1.5);
        setAccessibleText(spoken);
    }

    private double place(double share) {
        return MARGIN + (width - 2 * MARGIN) * share;
    }
}
