package org.clusterwright.app.desk.canvas;

import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.Hit;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.clusterwright.app.desk.canvas.sheet.Spoken;
import org.jspecify.annotations.Nullable;

/// What the pointer is over: a rack, what stands in it, or a switch of the fabric. Costs no pass of the layout.
final class Hover extends Group {
    private final Ink ink;
    private final Rectangle outline = new Rectangle();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Box over;
    private Sheet.@Nullable Device device;

    Hover(Ink ink) {
        this.ink = ink;
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        outline.setFill(null);
        outline.setVisible(false);
        outline.setId("canvas.hover");
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        tooltip.setShowDelay(Duration.millis(500));
        getChildren().add(outline);
    }

    Sheet.@Nullable Device device() {
        return device;
    }

    /// @return whether it is something else than before
    boolean over(Sheet sheet, @Nullable Hit hit, Sheet.@Nullable Device switched, double scale) {
        Box box = switched != null
                ? sheet.fabric().lanes().get(switched.lane()).places().get(switched.index())
                : hit == null || hit.rack() < 0 ? null : box(hit);
        device = switched;
        if (Objects.equals(box, over)) {
            return false;
        }
        over = box;
        outline.setVisible(box != null);
        if (box != null) {
            Box wide = box.grown(1);
            outline.setX(wide.x());
            outline.setY(wide.y());
            outline.setWidth(wide.width());
            outline.setHeight(wide.height());
            outline.setArcWidth(6);
            outline.setArcHeight(6);
            outline.setStroke(ink.of(switched == null ? "-cw-border-strong" : "-color-accent-emphasis"));
            outline.setStrokeWidth(1.5 / Math.min(1, scale));
        }
        return true;
    }

    /// What a tooltip would say there: the findings where they are marked.
    private static String said(@Nullable Hit hit) {
        if (hit == null
                || hit.rack() < 0
                || hit.unit() > 0
                || hit.group().found().isEmpty()) {
            return "";
        }
        return Spoken.rack(hit.group(), hit.rack()) + "\n" + hit.group().notes();
    }

    void explain(javafx.scene.Node view, @Nullable Hit hit) {
        String said = said(hit);
        if (said.equals(tooltip.getText())) {
            return;
        }
        tooltip.setText(said);
        if (said.isEmpty()) {
            Tooltip.uninstall(view, tooltip);
            tooltip.hide();
        } else {
            Tooltip.install(view, tooltip);
        }
    }

    private static Box box(Hit hit) {
        Plate plate = hit.plate();
        return plate == null ? hit.group().rackBox(hit.rack()) : hit.group().itemBox(hit.rack(), plate);
    }
}
