package org.clusterwright.app.desk.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;

/// How well a value is known: a disc that empties with the trust. Its tooltip names source and date.
public final class SourceBadge extends Region {
    private static final double SIZE = 12;
    private static final double RADIUS = 4.25;

    public SourceBadge(Sourced<?> value) {
        this(value.quality(), value.source() + ", " + value.dateOrUndated());
    }

    public SourceBadge(Quality quality, String source) {
        var ring = new Circle(SIZE / 2, SIZE / 2, RADIUS);
        ring.getStyleClass().add("source-ring");
        double share = share(quality);
        var fill = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, 90, -360 * share);
        fill.setType(ArcType.ROUND);
        fill.getStyleClass().add("source-fill");
        fill.setVisible(share > 0);
        getChildren().addAll(ring, fill);
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        String spoken = word(quality) + ": " + source;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        Tooltip.install(this, new Tooltip(spoken));
    }

    public static String word(Quality quality) {
        return switch (quality) {
            case MEASURED -> "Measured";
            case DATASHEET -> "Datasheet";
            case QUOTE -> "Quote";
            case ESTIMATE -> "Estimate";
            case ASSUMPTION -> "Assumption";
        };
    }

    private static double share(Quality quality) {
        return switch (quality) {
            case MEASURED -> 1;
            case DATASHEET -> 0.75;
            case QUOTE -> 0.5;
            case ESTIMATE -> 0.25;
            case ASSUMPTION -> 0;
        };
    }
}
