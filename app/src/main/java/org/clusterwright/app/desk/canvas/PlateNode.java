package org.clusterwright.app.desk.canvas;

import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.Detail;
import org.clusterwright.app.desk.canvas.sheet.Gear;
import org.clusterwright.app.desk.canvas.sheet.Measure;
import org.clusterwright.app.desk.canvas.sheet.Plate;

/// The front, or the back, of one thing in a rack: few nodes, meshes and rows of ports are dashed lines.
final class PlateNode extends Group {
    private static final double TALL = 24;
    private static final int RACK_HIGH = 20;
    private static final double LABELLED = 14;

    private final Plate plate;
    private final Brush brush;
    private final double w;
    private final double h;

    PlateNode(Plate plate, Box box, Detail detail, Brush brush) {
        this.plate = plate;
        this.brush = brush;
        w = box.width();
        h = box.height();
        setAutoSizeChildren(false);
        setLayoutX(box.x());
        setLayoutY(box.y());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        body();
        if (detail == Detail.LABELS) {
            if (brush.rear()) {
                if (plate.height() >= RACK_HIGH) {
                    trays();
                }
                back();
            } else if (plate.height() >= RACK_HIGH) {
                trays();
            } else if (h >= TALL) {
                tall();
            } else {
                flat();
            }
            label();
        }
    }

    private void body() {
        var body = new Rectangle(w, h - 0.6, brush.body(plate));
        double arc = h > 8 ? 3.2 : 1.6;
        body.setArcWidth(arc);
        body.setArcHeight(arc);
        getChildren().add(body);
    }

    private void tall() {
        light();
        var mesh = new Path();
        double rows = Math.floor(h * 0.3 / 3);
        for (int row = 0; row < rows; row++) {
            double y = 5 + row * 3;
            mesh.getElements().addAll(new MoveTo(7.6 + (row % 2) * 1.5, y), new LineTo(w - 7.6, y));
        }
        dash(mesh, 1, 0.24, 1, 2);
        var handles = new Path(
                new MoveTo(2.6, 6), new LineTo(2.6, h - 6), new MoveTo(w - 2.6, 6), new LineTo(w - 2.6, h - 6));
        handles.setStroke(brush.line(plate));
        handles.setStrokeWidth(1.6);
        handles.setStrokeLineCap(StrokeLineCap.ROUND);
        handles.setOpacity(0.34);
        double bay = (w - 14) / 8;
        var bays = dashed(7, h - 7, w - 7, h - 7, 6, 0.16, bay - 1.2, 1.2);
        getChildren().addAll(mesh, handles, bays);
        led(w - 8, 5.6, 1.4);
    }

    private void flat() {
        double middle = h / 2 - 0.3;
        if (h >= 9) {
            light();
        }
        switch (plate.gear()) {
            case SWITCH -> getChildren().add(dashed(4, middle, w - 4, middle, h < 8 ? 1.4 : 2.2, 0.6, 1.8, 1.2));
            case STORAGE -> getChildren().add(dashed(4, middle, w - 4, middle, Math.max(1, h - 5), 0.3, 1.2, 1.4));
            case LIQUID -> {
                getChildren().add(dashed(15, middle, w - 15, middle, 1.2, 0.28, 1.4, 1.2));
                var hoses = dashed(4, middle, w - 4, middle, 1.5, 0.9, 7, w - 22);
                hoses.setStroke(
                        brush.metric() == org.clusterwright.app.desk.canvas.sheet.Metric.KIND
                                ? brush.ink().of("-color-warning-muted")
                                : brush.on(plate));
                getChildren().add(hoses);
            }
            case POWER -> getChildren().add(dashed(4, middle, w - 4, middle, 1.2, 0.35, 6, 2));
            case AIR -> getChildren().add(dashed(6, middle, w - 10, middle, Math.max(1, h - 5), 0.2, 3, 1.2));
        }
        if (h >= 9) {
            led(w - 5, middle, 1.2);
        }
    }

    /// A system sold as a rack: its trays, a unit each.
    private void trays() {
        light();
        var trays = dashed(w / 2, 4, w / 2, h - 4, w - 8, 0.11, Measure.U - 1.1, 1.1);
        var manifolds =
                new Path(new MoveTo(3, 5), new LineTo(3, h - 5), new MoveTo(w - 3, 5), new LineTo(w - 3, h - 5));
        manifolds.setStroke(plate.gear() == Gear.LIQUID ? brush.ink().of("-color-warning-muted") : brush.line(plate));
        manifolds.setStrokeWidth(1.5);
        manifolds.setOpacity(plate.gear() == Gear.LIQUID ? 0.75 : 0.3);
        getChildren().addAll(trays, manifolds);
        led(w - 8, 7, 1.4);
    }

    /// Network ports, as many as the thing has, and the power inlets below them.
    private void back() {
        light();
        int ports = Math.min(plate.cards(), 32);
        if (ports > 0) {
            double pitch = Math.min(4.4, (w - 10) / ports);
            double y = h >= TALL ? h * 0.32 : h / 2 - 0.3;
            getChildren()
                    .add(dashed(5, y, 5 + ports * pitch - 0.6, y, h < 8 ? 1.6 : 3, 0.75, pitch * 0.6, pitch * 0.4));
        }
        if (h >= TALL) {
            double fan = (w - 12) / 4;
            getChildren().add(dashed(6, h - 10, w - 6, h - 10, Math.min(10, h - 18), 0.14, fan - 1.5, 1.5));
        }
    }

    private void light() {
        var light = new Line(1.6, 0.9, w - 1.6, 0.9);
        light.setStroke(brush.light(plate));
        light.setStrokeWidth(1.1);
        getChildren().add(light);
    }

    private void led(double x, double y, double radius) {
        getChildren().add(new Circle(x, y, radius, brush.ink().of("-color-success-muted")));
    }

    private void label() {
        if (plate.label().isEmpty() || h < LABELLED || !brush.labels() || brush.rear()) {
            return;
        }
        var text = new Text(plate.label());
        text.setFont(
                Brush.semibold(plate.label().length() > 7 && plate.height() < RACK_HIGH ? 8 : h >= TALL ? 9.5 : 8));
        text.setFill(brush.on(plate));
        text.setTextOrigin(VPos.CENTER);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setX(w / 2 - text.getLayoutBounds().getWidth() / 2);
        text.setY(h >= TALL ? h * 0.57 : h / 2);
        getChildren().add(text);
    }

    private Line dashed(
            double x1, double y1, double x2, double y2, double width, double opacity, double on, double off) {
        var line = new Line(x1, y1, x2, y2);
        dash(line, width, opacity, on, off);
        return line;
    }

    private void dash(javafx.scene.shape.Shape shape, double width, double opacity, double on, double off) {
        Color colour = brush.line(plate);
        shape.setStroke(colour);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        shape.getStrokeDashArray().addAll(on, off);
        shape.setOpacity(opacity);
    }
}
