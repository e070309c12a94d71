package org.clusterwright.app.desk.canvas;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Measure;
import org.clusterwright.model.plan.PlacementRule.Limit;
import org.clusterwright.model.plan.Usage;

/// Where the thing in the hand would stand: solid where it fits, dashed and hatched where it does not.
final class Ghost extends Group {
    private static final double TALL = 12;

    private final Ink ink;

    Ghost(Ink ink) {
        this.ink = ink;
        setAutoSizeChildren(false);
    }

    void hide() {
        getChildren().clear();
    }

    void show(DropState state, GroupBox group) {
        getChildren().clear();
        int units = group.face().units();
        int first = Math.clamp(state.drop().first(), 1, units);
        int height = Math.max(1, Math.min(state.height(), units - first + 1));
        Box rack = group.rackBox(state.rack());
        Box place = group.unitsBox(state.rack(), first, height);
        outlineRack(rack, state.fits());
        place(place, state.fits());
        if (state.fits()) {
            var units17 = new Text(state.units());
            units17.setFont(Brush.semibold(place.height() >= TALL ? 9 : 6));
            units17.setFill(ink.of("-color-success-fg"));
            units17.setTextOrigin(VPos.CENTER);
            units17.setX(place.centreX() - units17.getLayoutBounds().getWidth() / 2);
            units17.setY(place.centreY());
            getChildren().add(units17);
        } else {
            sign(place.right() - 4, place.bottom() - 2);
        }
        power(state, rack, state.fits());
    }

    private void outlineRack(Box rack, boolean fits) {
        var outline =
                rounded(rack.grown(2), 4, null, ink.of(fits ? "-color-success-emphasis" : "-color-danger-emphasis"));
        if (!fits) {
            outline.getStrokeDashArray().addAll(4.0, 2.5);
        }
        getChildren().add(outline);
    }

    private void place(Box place, boolean fits) {
        var box = new Box(place.x(), place.y(), place.width(), place.height() - 0.6);
        if (fits) {
            getChildren().add(rounded(box, 1.6, ink.of("-color-success-subtle"), ink.of("-color-success-emphasis")));
        } else {
            var blocked = rounded(box, 1.6, null, ink.of("-color-danger-emphasis"));
            blocked.setFill(ink.hatch());
            blocked.setOpacity(0.92);
            blocked.getStrokeDashArray().addAll(3.0, 2.0);
            getChildren().add(blocked);
        }
    }

    private void sign(double x, double y) {
        var disc = new Circle(x, y, 8, ink.of("-color-danger-emphasis"));
        var ring = new Circle(x, y, 4.4, Color.TRANSPARENT);
        ring.setStroke(ink.of("-color-fg-emphasis"));
        ring.setStrokeWidth(1.3);
        var bar = new Line(x - 3, y - 3, x + 3, y + 3);
        bar.setStroke(ink.of("-color-fg-emphasis"));
        bar.setStrokeWidth(1.3);
        getChildren().addAll(disc, ring, bar);
    }

    /// The part of the power bar that is still to come.
    private void power(DropState state, Box rack, boolean fits) {
        for (Usage.Change change : state.drop().usage()) {
            Double most = change.most();
            if (change.limit() == Limit.POWER && most != null && most > 0) {
                double y = rack.bottom() + 6;
                double after = Math.min(1, change.after() / most) * Measure.RACK;
                double before = Math.min(1, change.before() / most) * Measure.RACK;
                getChildren()
                        .add(bar(
                                rack.x(),
                                y,
                                after,
                                ink.of(fits ? "-color-success-emphasis" : "-color-danger-emphasis")));
                if (fits) {
                    getChildren().add(bar(rack.x(), y, before, ink.of("-color-fg-subtle")));
                }
            }
        }
    }

    private static Rectangle bar(double x, double y, double width, Color colour) {
        var bar = new Rectangle(x, y, width, 3);
        bar.setArcWidth(3);
        bar.setArcHeight(3);
        bar.setFill(colour);
        return bar;
    }

    private static Rectangle rounded(Box box, double arc, @org.jspecify.annotations.Nullable Color fill, Color stroke) {
        var rectangle = new Rectangle(box.x(), box.y(), box.width(), box.height());
        rectangle.setArcWidth(2 * arc);
        rectangle.setArcHeight(2 * arc);
        rectangle.setFill(fill);
        rectangle.setStroke(stroke);
        rectangle.setStrokeWidth(1.5);
        return rectangle;
    }
}
