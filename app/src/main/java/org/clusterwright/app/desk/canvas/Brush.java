package org.clusterwright.app.desk.canvas;

import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.clusterwright.app.desk.canvas.sheet.Face;
import org.clusterwright.app.desk.canvas.sheet.Metric;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.canvas.sheet.Ramp;

/// How hardware is coloured now.
///
/// @param version counts the colourings: what was painted by an earlier one is painted again
/// @param plates  ramp over single things
/// @param racks   ramp over whole racks
/// @param start   year in which the cluster starts
record Brush(Ink ink, int version, Metric metric, Ramp plates, Ramp racks, int start, boolean rear, boolean labels) {
    private static final String REGULAR = "Inter Tabular";
    private static final String MEDIUM = "Inter Tabular Medium";
    private static final String SEMIBOLD = "Inter Tabular SemiBold";

    Color body(Plate plate) {
        if (metric == Metric.KIND) {
            return ink.gear(plate.gear());
        }
        Double value = metric.of(plate, start);
        return value == null ? ink.of("-cw-rack-post") : ink.step(plates.step(value));
    }

    Color light(Plate plate) {
        return metric == Metric.KIND ? ink.light(plate.gear()) : body(plate).interpolate(ink.of("-cw-gear-line"), 0.18);
    }

    /// What is drawn on a plate.
    Color on(Plate plate) {
        return metric == Metric.KIND ? ink.of("-cw-gear-fg") : ink.on(body(plate));
    }

    Color line(Plate plate) {
        return metric == Metric.KIND ? ink.of("-cw-gear-line") : on(plate);
    }

    /// A whole rack as one tile.
    Color tile(Face face) {
        Double value = metric.of(face, start);
        return value == null ? ink.of("-cw-rack-post") : ink.step(racks.step(value));
    }

    static Font regular(double size) {
        return Font.font(REGULAR, size);
    }

    static Font medium(double size) {
        return Font.font(MEDIUM, size);
    }

    static Font semibold(double size) {
        return Font.font(SEMIBOLD, size);
    }
}
