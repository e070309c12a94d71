package org.clusterwright.app.desk.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.clusterwright.app.desk.canvas.sheet.Band;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Lane;
import org.clusterwright.app.desk.canvas.sheet.Measure;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// The tiers of the fabric as lanes, with the links between them: one path a tier.
final class FabricNode extends Group {
    private final Sheet sheet;
    private final Ink ink;
    private final Group cool = new Group();
    private final Group hot = new Group();
    private final List<Node> tiers = new ArrayList<>();
    private double litX;
    private double litY;
    private boolean single;

    FabricNode(Sheet sheet, Ink ink) {
        this.sheet = sheet;
        this.ink = ink;
        setAutoSizeChildren(false);
        hot.setAutoSizeChildren(false);
        hot.visibleProperty().bind(Bindings.isNotEmpty(hot.getChildren()));
        hot.setId("canvas.links.lit");
        cool.setAutoSizeChildren(false);
        getChildren().add(cool);
        List<Lane> lanes = sheet.fabric().lanes();
        for (int i = 0; i + 1 < lanes.size(); i++) {
            cool.getChildren().add(links(lanes.get(i), lanes.get(i + 1)));
        }
        if (!lanes.isEmpty()) {
            cool.getChildren().add(downlinks(lanes.getLast()));
        }
        getChildren().add(hot);
        lanes.forEach(this::lane);
        if (sheet.fabric().leavesInRacks() > 0 && !sheet.bands().isEmpty() && !lanes.isEmpty()) {
            double y = sheet.bands().getFirst().top();
            caption("Leaf", y + 2, "%,d, in racks".formatted(sheet.fabric().leavesInRacks()));
        }
    }

    /// Thousands of curves are painted once where their picture is small enough to be kept.
    void keep(boolean kept) {
        cool.setCache(kept);
    }

    /// Lights what a rack is linked to, up to the top.
    void light(double x, double y) {
        if (!hot.getChildren().isEmpty() && !single && litX == x && litY == y) {
            return;
        }
        dim();
        single = false;
        litX = x;
        litY = y;
        List<Lane> lanes = sheet.fabric().lanes();
        if (lanes.isEmpty()) {
            return;
        }
        var path = path("-cw-link-hot", 1.2, 0.8);
        for (Box device : lanes.getLast().places()) {
            link(path, x, y, device.centreX(), device.bottom());
        }
        hot.getChildren().add(path);
        if (lanes.size() > 1) {
            var above = path("-cw-link-hot", 1, 0.35);
            Box nearest = lanes.getLast().places().stream()
                    .min((a, b) -> Double.compare(Math.abs(a.centreX() - x), Math.abs(b.centreX() - x)))
                    .orElseThrow();
            for (Box device : lanes.get(lanes.size() - 2).places()) {
                link(above, nearest.centreX(), nearest.y(), device.centreX(), device.bottom());
            }
            hot.getChildren().add(above);
        }
    }

    /// Lights all links of one switch: to the tier above it, and to what is below.
    void light(Sheet.Device device) {
        dim();
        single = true;
        List<Lane> lanes = sheet.fabric().lanes();
        Box place = lanes.get(device.lane()).places().get(device.index());
        var path = path("-cw-link-hot", 1.2, 0.8);
        if (device.lane() > 0) {
            for (Box above : lanes.get(device.lane() - 1).places()) {
                link(path, place.centreX(), place.y(), above.centreX(), above.bottom());
            }
        }
        if (device.lane() + 1 < lanes.size()) {
            for (Box below : lanes.get(device.lane() + 1).places()) {
                link(path, below.centreX(), below.y(), place.centreX(), place.bottom());
            }
        } else {
            toRacks(path, lanes.getLast(), place);
        }
        hot.getChildren().add(path);
    }

    private void toRacks(Path path, Lane lane, Box place) {
        for (GroupBox group : sheet.groups()) {
            int columns = Math.min(group.shown(), group.columns());
            boolean all = columns <= Measure.SHOWN && !below(group);
            for (int i = 0; i < (below(group) ? 1 : columns); i++) {
                double x = below(group)
                        ? group.box().centreX()
                        : group.rackBox(group.first() + i).centreX();
                if (all || nearest(lane, x) == place.centreX()) {
                    link(path, x, group.box().y(), place.centreX(), place.bottom());
                }
            }
        }
    }

    /// In a row further down, which is reached by a bundle.
    private boolean below(GroupBox group) {
        return !sheet.bands().isEmpty()
                && group.box().y() > sheet.bands().getFirst().top();
    }

    @Nullable
    Node tier(int lane) {
        return lane < 0 || lane >= tiers.size() ? null : tiers.get(lane);
    }

    void dim() {
        hot.getChildren().clear();
    }

    private Path links(Lane upper, Lane lower) {
        var path = path("-cw-link", 0.8, upper.places().size() * lower.places().size() > 120 ? 0.34 : 0.42);
        for (Box below : lower.places()) {
            for (Box above : upper.places()) {
                link(path, below.centreX(), below.y(), above.centreX(), above.bottom());
            }
        }
        return path;
    }

    /// From the lowest lane to the racks; rows further down are reached by one bundle a group.
    private Path downlinks(Lane lane) {
        var path = path("-cw-link", 0.9, 0.42);
        for (GroupBox group : sheet.groups()) {
            if (below(group)) {
                link(
                        path,
                        group.box().centreX(),
                        group.box().y(),
                        nearest(lane, group.box().centreX()),
                        bottom(lane));
                continue;
            }
            int columns = Math.min(group.shown(), group.columns());
            for (int i = 0; i < columns; i++) {
                double x = group.rackBox(group.first() + i).centreX();
                if (columns > Measure.SHOWN) {
                    link(path, x, group.box().y(), nearest(lane, x), bottom(lane));
                } else {
                    for (Box above : lane.places()) {
                        link(path, x, group.box().y(), above.centreX(), above.bottom());
                    }
                }
            }
        }
        return path;
    }

    private static double bottom(Lane lane) {
        return lane.places().getFirst().bottom();
    }

    private static double nearest(Lane lane, double x) {
        return lane.places().stream()
                .mapToDouble(Box::centreX)
                .boxed()
                .min((a, b) -> Double.compare(Math.abs(a - x), Math.abs(b - x)))
                .orElse(x);
    }

    private Path path(String token, double width, double opacity) {
        var path = new Path();
        path.setStroke(ink.of(token));
        path.setStrokeWidth(width);
        path.setOpacity(opacity);
        path.setFill(null);
        return path;
    }

    private static void link(Path path, double x1, double y1, double x2, double y2) {
        double middle = (y1 + y2) / 2;
        path.getElements().addAll(new MoveTo(x1, y1), new CubicCurveTo(x1, middle, x2, middle, x2, y2));
    }

    private void lane(Lane lane) {
        var group = new Group();
        group.setAutoSizeChildren(false);
        group.setId("canvas.tier." + lane.name().toLowerCase(java.util.Locale.ROOT));
        group.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        group.setAccessibleText(lane.name() + " tier, " + lane.caption());
        Color body = ink.of("-cw-gear-net");
        for (Box box : lane.places()) {
            var device = new Rectangle(box.x(), box.y(), box.width(), box.height() - 0.6);
            device.setFill(body);
            device.setArcWidth(3.2);
            device.setArcHeight(3.2);
            var light = new Line(box.x() + 1.6, box.y() + 0.9, box.right() - 1.6, box.y() + 0.9);
            light.setStroke(ink.of("-cw-gear-net-hi"));
            light.setStrokeWidth(1.1);
            var ports = new Line(box.x() + 4, box.centreY() - 0.3, box.right() - 4, box.centreY() - 0.3);
            ports.setStroke(ink.of("-cw-gear-line"));
            ports.setStrokeWidth(2.2);
            ports.setOpacity(0.6);
            ports.setStrokeLineCap(javafx.scene.shape.StrokeLineCap.BUTT);
            ports.getStrokeDashArray().addAll(1.8, 1.2);
            group.getChildren().addAll(device, light, ports);
        }
        getChildren().add(group);
        tiers.add(group);
        caption(lane.name(), lane.places().getFirst().y() + 5, lane.caption());
    }

    private void caption(String name, double y, String count) {
        var title = text(name, y - 4, ink.of("-color-fg-default"));
        title.setFont(Brush.semibold(12));
        var below = text(count, y + 10, ink.of("-color-fg-subtle"));
        below.setFont(Brush.regular(10.5));
        getChildren().addAll(title, below);
    }

    /// The scale of rack units at the left of a row, with its name.
    static Group scale(Band band, Ink ink, boolean rear) {
        var scale = new Group();
        scale.setAutoSizeChildren(false);
        var name = text("Row " + band.row(), band.rackTop() + 8, ink.of("-color-fg-default"));
        name.setFont(Brush.semibold(12));
        var side = text(rear ? "rear" : "front", band.rackTop() + 23, ink.of("-color-fg-subtle"));
        side.setFont(Brush.regular(11));
        scale.getChildren().addAll(name, side);
        for (int unit = 1; unit <= band.units(); unit = unit == 1 ? 8 : unit + 8) {
            double y = band.rackTop() + Measure.LINTEL + (band.units() - unit + 0.5) * Measure.U;
            var number = text(Integer.toString(unit), y, ink.of("-color-fg-subtle"));
            number.setFont(Brush.regular(10));
            number.setX(Measure.GUTTER - 16 - number.getLayoutBounds().getWidth());
            var tick = new Line(Measure.GUTTER - 12, y, Measure.GUTTER - 6, y);
            tick.setStroke(ink.of("-cw-border-strong"));
            tick.setStrokeWidth(0.8);
            scale.getChildren().addAll(number, tick);
        }
        return scale;
    }

    private static Text text(String said, double middle, Color colour) {
        var text = new Text(14, middle, said);
        text.setTextOrigin(VPos.CENTER);
        text.setFill(colour);
        return text;
    }
}
