package org.clusterwright.app.desk.canvas;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.Detail;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Measure;
import org.clusterwright.app.desk.canvas.sheet.Spoken;

/// The box around a group, with edges of further racks behind it. From afar it is all that is drawn of a group.
final class GroupNode extends Group {
    private static final double READABLE = 11;
    private static final double ARC = 18;

    private final GroupBox group;
    private final Detail detail;
    private final Brush brush;
    private final Rectangle frame;
    private final Text title = new Text();
    private double scaledTo;

    GroupNode(GroupBox group, Detail detail, Brush brush) {
        this.group = group;
        this.detail = detail;
        this.brush = brush;
        setAutoSizeChildren(false);
        setId("canvas.group." + group.id());
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Spoken.group(group));
        Ink ink = brush.ink();
        Box box = group.box();
        for (int i = group.stack(); i > 0; i--) {
            var behind = rounded(new Box(box.x() + 4 * i, box.y() + 4 * i, box.width(), box.height()));
            behind.setFill(ink.of("-color-bg-subtle"));
            behind.setStroke(ink.of("-color-border-default"));
            getChildren().add(behind);
        }
        frame = rounded(box);
        frame.setFill(detail == Detail.GROUPS ? brush.tile(group.face()) : ink.of("-color-bg-default"));
        frame.setStroke(ink.of("-color-border-default"));
        getChildren().add(frame);
        if (group.leaves()) {
            pads();
        }
        if (detail != Detail.LABELS) {
            title.setFill(detail == Detail.GROUPS ? ink.on(brush.tile(group.face())) : ink.of("-color-fg-default"));
            title.setTextOrigin(VPos.CENTER);
            getChildren().add(title);
        }
    }

    boolean shows(GroupBox now, Detail nowDetail, Brush nowBrush) {
        return detail == nowDetail && brush.version() == nowBrush.version() && group.equals(now);
    }

    void select(boolean selected) {
        frame.setStroke(brush.ink().of(selected ? "-color-accent-emphasis" : "-color-border-default"));
        frame.setStrokeWidth(selected ? 1.5 : 1);
    }

    /// A name that stays readable however far away it is.
    void scaled(double scale) {
        if (detail == Detail.LABELS || scale == scaledTo) {
            return;
        }
        scaledTo = scale;
        Box box = group.box();
        double size = Math.max(13, READABLE / scale);
        title.setFont(Brush.semibold(size));
        String name = detail == Detail.GROUPS ? "×" + Spoken.count(group.group().count()) : named();
        fit(name, box.width() - 2 * Measure.PAD);
        double width = title.getLayoutBounds().getWidth();
        title.setX(detail == Detail.GROUPS ? box.centreX() - width / 2 : box.x() + Measure.PAD);
        title.setY(detail == Detail.GROUPS ? box.centreY() : box.y() + Math.max(26, size * 0.8));
        title.setVisible(size < 60 || detail == Detail.GROUPS);
    }

    private String named() {
        int count = group.group().count();
        return count > 1
                ? group.group().name() + "  ×" + Spoken.count(count)
                : group.group().name();
    }

    /// Each try lays the text out anew, which is dear: the first is near the end already.
    private void fit(String name, double width) {
        title.setText(name);
        double whole = title.getLayoutBounds().getWidth();
        if (whole <= width) {
            return;
        }
        int length = Math.max(1, (int) (name.length() * width / whole));
        title.setText(shortened(name, length));
        while (title.getLayoutBounds().getWidth() > width && length > 1) {
            length--;
            title.setText(shortened(name, length));
        }
    }

    private static String shortened(String name, int length) {
        return name.substring(0, length).strip() + "…";
    }

    private void pads() {
        for (int rack = group.first(); rack < group.first() + Math.min(group.shown(), group.columns()); rack++) {
            Box post = group.rackBox(rack);
            var pad = new Rectangle(post.centreX() - 7, group.box().y() - 3, 14, 6);
            pad.setArcWidth(4);
            pad.setArcHeight(4);
            pad.setFill(brush.ink().of("-cw-gear-net"));
            getChildren().add(pad);
        }
    }

    private static Rectangle rounded(Box box) {
        var rectangle = new Rectangle(box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1);
        rectangle.setArcWidth(ARC);
        rectangle.setArcHeight(ARC);
        return rectangle;
    }
}
