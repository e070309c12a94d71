package org.clusterwright.app.desk.canvas;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
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
            placing.begin(composer.composition().carry(part), List.of());
            placing.follow();
            GroupBox group = current();
            Cursor at = view.overlay().cursor().get();
            int rack =
                    at != null && at.group().equals(group.id()) && group.shows(at.rack()) ? at.rack() : group.first();
            placing.over(group, rack, null);
            model.reveal(group.rackBox(rack));
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
        boolean used = placing.busy() ? carry(event.getCode()) : walk(event);
        if (used) {
            event.consume();
        }
    }

    private boolean carry(KeyCode key) {
        switch (key) {
            case ENTER -> placing.drop();
            case ESCAPE -> placing.cancel();
            case F -> placing.remedy();
            case UP, DOWN, LEFT, RIGHT -> carried(key);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void carried(KeyCode key) {
        DropState now = placing.state();
        GroupBox group = now == null ? null : model.sheet().get().group(now.group());
        if (now == null || group == null) {
            GroupBox last = model.sheet().get().groups().getLast();
            placing.over(last, last.first() + last.shown() - 1, null);
            model.reveal(last.rackBox(last.first() + last.shown() - 1));
            return;
        }
        switch (key) {
            case UP -> placing.over(group, now.rack(), up(now, 1));
            case DOWN -> placing.over(group, now.rack(), up(now, -1));
            case LEFT -> beside(now, group, -1);
            default -> beside(now, group, 1);
        }
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
            target = new Walk(model.sheet().get(), group).next(group, by);
            if (target == group) {
                if (by > 0) {
                    var end = model.viewport().get().shown(group.box());
                    placing.overGround(end.right() - 20, end.y() + 40);
                }
                return;
            }
            rack = by > 0 ? target.first() : target.first() + target.shown() - 1;
        }
        placing.over(target, rack, now.wanted());
        model.reveal(target.rackBox(rack));
    }

    private boolean walk(KeyEvent event) {
        Cursor at = view.overlay().cursor().get();
        var walk = new Walk(model.sheet().get(), current());
        boolean add = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> go(walk.sideways(at, -1), add);
            case RIGHT -> go(walk.sideways(at, 1), add);
            case UP -> go(walk.vertically(at, true), add);
            case DOWN -> go(walk.vertically(at, false), add);
            case ENTER -> go(walk.inside(at), false);
            case ESCAPE -> {
                Cursor outside = walk.outside(at);
                if (outside == null) {
                    selection.clear();
                } else {
                    go(outside, false);
                }
            }
            case PLUS, ADD, EQUALS -> composer.more(composer.chosen().touched(), 1);
            case MINUS, SUBTRACT -> composer.more(composer.chosen().touched(), -1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Moves the focus; what it stands on is selected, with Shift in addition.
    private void go(Cursor cursor, boolean add) {
        GroupBox group = model.sheet().get().group(cursor.group());
        if (group == null) {
            return;
        }
        view.overlay().cursor().set(cursor);
        view.overlay().keyboard(true);
        Target target = cursor.lane() >= 0
                ? new Target.Part(Target.Kind.FABRIC)
                : cursor.placement() >= 0
                        ? new Target.Item(cursor.group(), cursor.placement())
                        : new Target.Group(cursor.group());
        if (!add) {
            selection.set(target);
        } else if (!selection.contains(target)) {
            selection.toggle(target);
        }
        model.reveal(Overlay.box(model.sheet().get(), group, cursor));
        Node node = cursor.lane() >= 0
                ? view.tier(cursor.lane())
                : cursor.rack() < 0
                        ? view.node(cursor.group())
                        : view.node(cursor.group(), cursor.rack(), cursor.placement());
        (node == null ? view : node).requestFocus();
        view.requestLayout();
    }
}
