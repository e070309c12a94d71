package org.clusterwright.app.desk.canvas;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.Detail;
import org.clusterwright.app.desk.canvas.sheet.Face;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Measure;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.canvas.sheet.Spoken;
import org.clusterwright.model.finding.Severity;
import org.jspecify.annotations.Nullable;

/// One rack in elevation: posts, units, what stands in it; its name above, its power below.
final class RackNode extends Group {
    private static final double NEAR_LIMIT = 0.95;

    private final Detail detail;
    private final Brush brush;
    private GroupBox group;
    private final int rack;

    RackNode(GroupBox group, int rack, Detail detail, Brush brush) {
        this.group = group;
        this.rack = rack;
        this.detail = detail;
        this.brush = brush;
        setAutoSizeChildren(false);
        setId("canvas.rack." + group.id() + "." + rack);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Spoken.rack(group, rack));
        setFocusTraversable(false);
        place();
        if (detail == Detail.TILES) {
            tile();
        } else {
            elevation();
        }
    }

    /// Whether it still shows the rack as it is; takes over where it stands.
    boolean shows(GroupBox now, Detail nowDetail, Brush nowBrush) {
        if (now == group) {
            return detail == nowDetail && brush.version() == nowBrush.version();
        }
        if (detail != nowDetail
                || brush.version() != nowBrush.version()
                || !group.face().equals(now.face())
                || now.mark() != group.mark()
                || !group.rackName(rack).equals(now.rackName(rack))) {
            return false;
        }
        boolean moved = !group.rackBox(rack).equals(now.rackBox(rack));
        group = now;
        if (moved) {
            place();
        }
        return true;
    }

    @Nullable
    Node item(int placement) {
        return getChildren().stream()
                .filter(child -> ("canvas.item." + group.id() + "." + rack + "." + placement).equals(child.getId()))
                .findFirst()
                .orElse(null);
    }

    private void place() {
        Box box = group.rackBox(rack);
        setLayoutX(box.x());
        setLayoutY(box.y());
    }

    private void tile() {
        var tile = new Rectangle(Measure.RACK, Measure.rackHeight(group.face().units()), brush.tile(group.face()));
        getChildren().add(tile);
    }

    private void elevation() {
        Face face = group.face();
        double height = Measure.rackHeight(face.units());
        Ink ink = brush.ink();
        var post = new Rectangle(0.5, 0.5, Measure.RACK - 1, height - 1);
        post.setArcWidth(6);
        post.setArcHeight(6);
        post.setFill(ink.of("-cw-rack-post"));
        post.setStroke(ink.of("-cw-rack-frame"));
        var inner =
                new Rectangle(Measure.POST, Measure.LINTEL, Measure.RACK - 2 * Measure.POST, face.units() * Measure.U);
        inner.setFill(ink.of("-cw-rack-inner"));
        getChildren().addAll(post, inner);
        if (detail == Detail.LABELS) {
            getChildren().add(ticks(face));
        }
        for (Plate plate : face.plates()) {
            var node = new PlateNode(plate, plate.box(face.units()), detail, brush);
            if (plate.placement() >= 0) {
                node.setId("canvas.item." + group.id() + "." + rack + "." + plate.placement());
            }
            node.setAccessibleText(Spoken.item(group, rack, plate));
            getChildren().add(node);
        }
        if (brush.rear()) {
            feeds(face, height);
        }
        power(face, height);
        mark();
        if (detail == Detail.LABELS) {
            getChildren().add(text(group.rackName(rack), -9, Brush.medium(10.5), ink.of("-color-fg-muted")));
            getChildren()
                    .add(text(
                            Spoken.tenth(face.watts() / 1e3) + " kW",
                            height + 17,
                            Brush.regular(10.5),
                            ink.of("-color-fg-muted")));
        }
    }

    /// A triangle for a warning, an octagon for an error, at the right of the name; the pointer over it reads them.
    private void mark() {
        if (group.mark() == null) {
            return;
        }
        boolean error = group.mark() == Severity.ERROR;
        double x = Measure.RACK - 6;
        double y = -9;
        double r = 4.2;
        double c = 1.75;
        var shape = error
                ? new Polygon(
                        x - c, y - r, x + c, y - r, x + r, y - c, x + r, y + c, x + c, y + r, x - c, y + r, x - r,
                        y + c, x - r, y - c)
                : new Polygon(x, y - r, x + r + 0.6, y + r - 0.4, x - r - 0.6, y + r - 0.4);
        shape.setFill(brush.ink().of(error ? "-color-danger-emphasis" : "-color-warning-emphasis"));
        getChildren().add(shape);
    }

    private Path ticks(Face face) {
        var ticks = new Path();
        for (int i = 1; i < face.units(); i++) {
            double y = Measure.LINTEL + i * Measure.U;
            ticks.getElements().addAll(new MoveTo(Measure.POST, y), new LineTo(Measure.RACK - Measure.POST, y));
        }
        ticks.setStroke(brush.ink().of("-cw-rack-tick"));
        ticks.setStrokeWidth(0.7);
        return ticks;
    }

    /// Upright feeds stand at both sides of the back.
    private void feeds(Face face, double height) {
        for (int i = 0; i < Math.min(face.feeds(), 4); i++) {
            double x = i % 2 == 0 ? 1 + i * 1.6 : Measure.RACK - 3.6 - (i - 1) * 1.6;
            var feed = new Rectangle(x, 10, 2.6, height - 20);
            feed.setFill(brush.ink().of("-cw-gear-power"));
            feed.setArcWidth(2);
            feed.setArcHeight(2);
            var outlets = new Path(new MoveTo(x + 1.3, 14), new LineTo(x + 1.3, height - 14));
            outlets.setStroke(brush.ink().of("-cw-gear-line"));
            outlets.setOpacity(0.6);
            outlets.getStrokeDashArray().addAll(1.4, 3.2);
            getChildren().addAll(feed, outlets);
        }
    }

    private void power(Face face, double height) {
        double y = height + 6;
        Double share = face.share();
        getChildren().add(bar(y, Measure.RACK, brush.ink().of("-color-border-default")));
        if (share != null && share > 0) {
            String token = share > 1
                    ? "-color-danger-emphasis"
                    : share >= NEAR_LIMIT ? "-color-warning-emphasis" : "-color-fg-subtle";
            getChildren()
                    .add(bar(y, Measure.RACK * Math.min(1, share), brush.ink().of(token)));
        }
    }

    private static Rectangle bar(double y, double width, Color colour) {
        var bar = new Rectangle(0, y, width, 3);
        bar.setArcWidth(3);
        bar.setArcHeight(3);
        bar.setFill(colour);
        return bar;
    }

    private static Text text(String said, double middle, Font font, Color colour) {
        var text = new Text(said);
        text.setFont(font);
        text.setFill(colour);
        text.setTextOrigin(VPos.CENTER);
        text.setX(Measure.RACK / 2 - text.getLayoutBounds().getWidth() / 2);
        text.setY(middle);
        return text;
    }
}
