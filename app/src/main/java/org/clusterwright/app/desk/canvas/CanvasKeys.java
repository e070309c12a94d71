package org.clusterwright.app.desk.canvas;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Target;
import org.jspecify.annotations.Nullable;

/// The keyboard's way over groups, racks and what stands in them, and its way to place a part.
final class CanvasKeys {
    private final CanvasView view;
    private final CanvasModel model;
    private final Composer composer;
    private final Placing placing;
    private final Selection selection;

    CanvasKeys(CanvasView view, CanvasModel model, Composer composer, Placing placing) {
        this.view = view;
        this.model = model;
        this.composer = composer;
        this.placing = placing;
        this.selection = model.workspace().selection();
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        selection.armed().addListener((_, _, part) -> arm(part));
    }

    private void arm(@Nullable String part) {
        if (part == null) {
            return;
        }
        List<GroupBox> groups = model.sheet().get().groups();
        if (model.workspace().catalog().racks().find(part).isPresent()) {
            selection.disarm();
            composer.addRack(part);
        } else if (groups.isEmpty()) {
            selection.disarm();
            composer.placeInNewRack(part);
        } else {
            placing.begin(composer.composition().carry(part));
            GroupBox group = current();
            Cursor at = view.overlay().cursor().get();
            placing.over(group, at != null && group.shows(at.rack()) ? at.rack() : group.first(), null);
            model.reveal(group.rackBox(group.first()));
        }
        view.requestFocus();
    }

    private GroupBox current() {
        String id = CanvasCommands.group(model);
        GroupBox group = id == null ? null : model.sheet().get().group(id);
        return group == null ? model.sheet().get().groups().getFirst() : group;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()
                || event.isAltDown()
                || model.sheet().get().groups().isEmpty()) {
            return;
        }
        boolean used = placing.state() == null ? walk(event) : carry(event.getCode());
        if (used) {
            event.consume();
        }
    }

    private boolean carry(KeyCode key) {
        DropState now = placing.state();
        GroupBox group = now == null ? null : model.sheet().get().group(now.group());
        if (now == null || group == null) {
            return false;
        }
        switch (key) {
            case UP -> placing.over(group, now.rack(), up(now, 1));
            case DOWN -> placing.over(group, now.rack(), up(now, -1));
            case LEFT, RIGHT -> beside(now, group, key == KeyCode.LEFT ? -1 : 1);
            case ENTER -> placing.drop();
            case ESCAPE -> placing.cancel();
            case F -> placing.remedy();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// The next unit, beyond what is in the way.
    private static int up(DropState now, int by) {
        int from = now.fits() ? now.drop().first() : now.wanted();
        int unit = from + by;
        for (int tries = 0; tries < 60; tries++) {
            var drop = now.carry().over(now.group(), Math.max(1, unit));
            if (!drop.fits() || Integer.signum(drop.first() - from) == by) {
                return drop.fits() ? drop.first() : unit;
            }
            unit += by;
        }
        return from;
    }

    private void beside(DropState now, GroupBox group, int by) {
        int rack = now.rack() + by;
        GroupBox target = group;
        if (!group.shows(rack)) {
            target = next(group, by);
            rack = by > 0 ? target.first() : target.first() + target.shown() - 1;
        }
        placing.over(target, rack, now.wanted());
        model.reveal(target.rackBox(rack));
    }

    private GroupBox next(GroupBox group, int by) {
        var groups = model.sheet().get().groups();
        int index = groups.indexOf(group) + by;
        return groups.get(Math.clamp(index, 0, groups.size() - 1));
    }

    private boolean walk(KeyEvent event) {
        Cursor at = view.overlay().cursor().get();
        GroupBox group = at == null ? null : model.sheet().get().group(at.group());
        switch (event.getCode()) {
            case LEFT, RIGHT -> go(sideways(at, group, event.getCode() == KeyCode.LEFT ? -1 : 1), event.isShiftDown());
            case UP, DOWN -> go(vertically(at, group, event.getCode() == KeyCode.UP), event.isShiftDown());
            case ENTER -> go(inside(at, group), false);
            case ESCAPE -> {
                if (at == null || at.rack() < 0) {
                    selection.clear();
                } else {
                    go(at.placement() >= 0 ? at.onRack(at.rack()) : at.onGroup(), false);
                }
            }
            case PLUS, ADD, EQUALS -> composer.more(composer.touched(), 1);
            case MINUS, SUBTRACT -> composer.more(composer.touched(), -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Cursor first() {
        return new Cursor(current().id(), -1, -1);
    }

    private Cursor sideways(@Nullable Cursor at, @Nullable GroupBox group, int by) {
        if (at == null || group == null) {
            return first();
        }
        if (at.rack() >= 0 && group.shows(at.rack() + by)) {
            return new Cursor(group.id(), at.rack() + by, at.placement());
        }
        GroupBox other = next(group, by);
        if (other == group) {
            return at;
        }
        return at.rack() < 0
                ? new Cursor(other.id(), -1, -1)
                : new Cursor(other.id(), by > 0 ? other.first() : other.first() + other.shown() - 1, -1);
    }

    private Cursor vertically(@Nullable Cursor at, @Nullable GroupBox group, boolean up) {
        if (at == null || group == null) {
            return first();
        }
        if (at.rack() < 0) {
            return up ? at : at.onRack(group.first());
        }
        List<Plate> plates = group.face().plates().stream()
                .filter(plate -> plate.placement() >= 0)
                .sorted(Comparator.comparingInt(Plate::unit))
                .toList();
        if (plates.isEmpty()) {
            return up ? at.onGroup() : at;
        }
        int index = -1;
        for (int i = 0; i < plates.size(); i++) {
            index = plates.get(i).placement() == at.placement() ? i : index;
        }
        if (index < 0) {
            return up
                    ? at.onGroup()
                    : new Cursor(at.group(), at.rack(), plates.getLast().placement());
        }
        int next = index + (up ? 1 : -1);
        if (next >= plates.size()) {
            return at.onRack(at.rack());
        }
        return next < 0
                ? at
                : new Cursor(at.group(), at.rack(), plates.get(next).placement());
    }

    private Cursor inside(@Nullable Cursor at, @Nullable GroupBox group) {
        if (at == null || group == null) {
            return first();
        }
        return at.rack() < 0 ? at.onRack(group.first()) : vertically(at, group, false);
    }

    /// Moves the focus; what it stands on is selected, with Shift in addition.
    private void go(Cursor cursor, boolean add) {
        GroupBox group = model.sheet().get().group(cursor.group());
        if (group == null) {
            return;
        }
        view.overlay().cursor().set(cursor);
        view.overlay().keyboard(true);
        Target target = cursor.placement() >= 0
                ? new Target.Item(cursor.group(), cursor.placement())
                : new Target.Group(cursor.group());
        if (!add) {
            selection.set(target);
        } else if (!selection.contains(target)) {
            selection.toggle(target);
        }
        model.reveal(cursor.rack() < 0 ? group.box() : group.rackCell(cursor.rack()));
        Node node = cursor.rack() < 0
                ? view.node(cursor.group())
                : view.node(cursor.group(), cursor.rack(), cursor.placement());
        (node == null ? view : node).requestFocus();
        view.requestLayout();
    }
}
