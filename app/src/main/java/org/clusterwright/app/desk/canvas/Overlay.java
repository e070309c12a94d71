package org.clusterwright.app.desk.canvas;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.Detail;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.clusterwright.app.desk.canvas.sheet.Viewport;
import org.clusterwright.app.desk.workspace.Target;
import org.jspecify.annotations.Nullable;

/// What lies over the hardware: what is selected, where the keyboard stands.
final class Overlay extends Group {
    private static final int MOST_OUTLINES = 64;

    private final CanvasModel model;
    private final Ink ink;
    private final ObjectProperty<@Nullable Cursor> cursor = new SimpleObjectProperty<>();
    private final Group marks = new Group();
    private final Group ghost = new Group();
    private boolean keyboard;

    Overlay(CanvasModel model, Ink ink) {
        this.model = model;
        this.ink = ink;
        setAutoSizeChildren(false);
        marks.setAutoSizeChildren(false);
        ghost.setAutoSizeChildren(false);
        setMouseTransparent(true);
        getChildren().addAll(marks, ghost);
    }

    ObjectProperty<@Nullable Cursor> cursor() {
        return cursor;
    }

    Group ghost() {
        return ghost;
    }

    /// Whether the place of the keyboard is shown.
    void keyboard(boolean shown) {
        keyboard = shown;
    }

    boolean selected(String group) {
        return model.workspace().selection().contains(new Target.Group(group));
    }

    /// The rack whose links are lit: where the cursor stands, else the first of what is selected.
    @Nullable
    Box lit(Sheet sheet) {
        Cursor at = cursor.get();
        for (Target target : model.workspace().selection().targets().get()) {
            String id = target instanceof Target.Item item ? item.group() : null;
            GroupBox group = id == null ? null : sheet.group(id);
            if (group != null) {
                int rack = at != null && at.group().equals(id) && group.shows(at.rack()) ? at.rack() : group.first();
                return group.rackBox(rack);
            }
        }
        return null;
    }

    void show(Sheet sheet, Viewport seen) {
        marks.getChildren().clear();
        if (seen.detail() == Detail.GROUPS) {
            return;
        }
        for (Target target : model.workspace().selection().targets().get()) {
            if (target instanceof Target.Item(String id, int placement)) {
                GroupBox group = sheet.group(id);
                Plate plate = group == null ? null : plate(group, placement);
                if (group != null && plate != null) {
                    items(group, plate, seen);
                }
            }
        }
        Cursor at = cursor.get();
        if (keyboard && at != null) {
            focus(sheet, at, seen);
        }
    }

    private static @Nullable Plate plate(GroupBox group, int placement) {
        return placement < group.group().placements().size()
                ? group.face().plates().get(placement)
                : null;
    }

    /// The thing stands in every rack of the group: all are outlined, the one that was meant strongest.
    private void items(GroupBox group, Plate plate, Viewport seen) {
        Cursor at = cursor.get();
        int meant = at != null && at.group().equals(group.id()) && group.shows(at.rack()) ? at.rack() : group.first();
        if (seen.detail() == Detail.TILES) {
            return;
        }
        var racks = Sheet.racks(group, seen.seen());
        for (int rack : racks.size() > MOST_OUTLINES ? List.of(meant) : racks) {
            boolean strong = rack == meant;
            outline(
                    group.itemBox(rack, plate).grown(1),
                    3,
                    strong ? "-color-accent-emphasis" : "-color-accent-muted",
                    strong ? 2 : 1.2,
                    seen);
        }
    }

    private void focus(Sheet sheet, Cursor at, Viewport seen) {
        GroupBox group = sheet.group(at.group());
        if (group == null) {
            return;
        }
        Box box = box(sheet, group, at);
        double arc = at.rack() < 0 && at.lane() < 0 ? 12 : 5;
        outline(box.grown(1), arc, "-color-accent-emphasis", 1, seen);
        outline(box.grown(2.8), arc + 1, "-color-accent-muted", 2, seen);
    }

    /// Where the cursor stands.
    static Box box(Sheet sheet, GroupBox group, Cursor at) {
        var lanes = sheet.fabric().lanes();
        if (at.lane() >= 0 && at.lane() < lanes.size()) {
            var places = lanes.get(at.lane()).places();
            return places.getFirst().with(places.getLast()).grown(2);
        }
        if (at.rack() < 0 || !group.shows(at.rack())) {
            return group.box();
        }
        Plate plate = at.placement() >= 0 ? plate(group, at.placement()) : null;
        return plate == null ? group.rackBox(at.rack()) : group.itemBox(at.rack(), plate);
    }

    private void outline(Box box, double arc, String token, double width, Viewport seen) {
        var outline = new Rectangle(box.x(), box.y(), box.width(), box.height());
        outline.setFill(null);
        outline.setArcWidth(2 * arc);
        outline.setArcHeight(2 * arc);
        outline.setStroke(ink.of(token));
        outline.setStrokeWidth(width / Math.min(1, seen.scale()));
        marks.getChildren().add(outline);
    }
}
