package org.clusterwright.app.desk.canvas;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Viewport;
import org.clusterwright.model.plan.Carry;
import org.clusterwright.model.plan.Place;
import org.clusterwright.model.plan.Remedy;
import org.jspecify.annotations.Nullable;

/// Something in the hand, be it the mouse's or the keyboard's: shows ghost and bubble, and lets go.
final class Placing {
    /// What is in the hand.
    private sealed interface Hand {}

    /// @param taken where the things stand until they are let go; empty for new ones and copies
    private record Things(Carry carry, List<Place> taken) implements Hand {}

    private record Rack(String id) implements Hand {}

    private final CanvasView view;
    private final CanvasModel model;
    private final Composer composer;
    private final Ghost ghost;
    private final DropBubble bubble;
    private @Nullable Hand hand;
    private @Nullable DropState state;
    private boolean ground;
    private boolean follows;

    Placing(CanvasView view, CanvasModel model, Composer composer) {
        this.view = view;
        this.model = model;
        this.composer = composer;
        ghost = new Ghost(view.ink());
        bubble = new DropBubble(this::take);
        view.overlay().ghost().getChildren().add(ghost);
        view.addAbove(bubble);
        model.viewport().addListener((_, _, _) -> draw());
    }

    void begin(Carry carry, List<Place> taken) {
        letGo();
        hand = new Things(carry, taken);
    }

    void beginRack(String id) {
        letGo();
        hand = new Rack(id);
    }

    /// From now on it goes where the pointer goes, without a button held.
    void follow() {
        follows = true;
    }

    boolean follows() {
        return follows && hand != null;
    }

    @Nullable
    DropState state() {
        return state;
    }

    boolean busy() {
        return hand != null;
    }

    /// Over empty ground, where it would get a rack of its own.
    boolean onGround() {
        return ground;
    }

    boolean within(Object node) {
        for (Node each = node instanceof Node first ? first : null; each != null; each = each.getParent()) {
            if (each == bubble) {
                return true;
            }
        }
        return false;
    }

    /// @param unit lowest unit that is wanted; absent: the lowest free one
    void over(GroupBox group, int rack, @Nullable Integer unit) {
        if (hand instanceof Things things) {
            int wanted = unit == null
                    ? things.carry().over(group.id(), null).first()
                    : Math.clamp(unit, 1, group.face().units());
            ground = false;
            state = DropState.of(things.carry(), group, rack, wanted);
            draw();
        }
    }

    /// With the pointer, or a corner of what it would come behind, at that pixel.
    void overGround(double x, double y) {
        if (hand == null) {
            return;
        }
        state = null;
        ground = true;
        ghost.hide();
        String row = composer.chosen().row();
        String said = hand instanceof Rack ? "Adds a rack to row " + row : "Gets a rack of its own in row " + row;
        bubble.note(said, x, y, view.getWidth(), view.getHeight());
        speak(said);
    }

    /// A rack stands on the ground, wherever it is held.
    boolean wantsGround() {
        return hand instanceof Rack;
    }

    /// How many units the thing in the hand is high.
    int height(GroupBox group) {
        if (hand instanceof Things things) {
            var drop = things.carry().over(group.id(), 1);
            return drop.last() - drop.first() + 1;
        }
        return 1;
    }

    void away() {
        state = null;
        ground = false;
        hide();
    }

    /// @return whether it was placed; what does not fit stays, with its ways out
    boolean drop() {
        Hand held = hand;
        DropState now = state;
        if (ground && held != null) {
            cancel();
            switch (held) {
                case Rack rack -> composer.addRack(rack.id());
                case Things things -> composer.toNewRack(things.carry().clip(), things.taken());
            }
            return true;
        }
        follows = false;
        if (now == null || !now.fits()) {
            return false;
        }
        cancel();
        composer.drop(now.carry(), now.group(), now.wanted());
        return true;
    }

    private void letGo() {
        hand = null;
        follows = false;
        away();
    }

    void cancel() {
        letGo();
        model.workspace().selection().disarm();
    }

    /// The first way out.
    void remedy() {
        DropState now = state;
        if (now != null && !now.remedies().isEmpty()) {
            take(now.remedies().getFirst());
        }
    }

    private void take(Remedy remedy) {
        cancel();
        composer.take(remedy.edit());
        view.requestFocus();
    }

    private void hide() {
        ghost.hide();
        bubble.hide();
        view.speak(null);
    }

    private void speak(String said) {
        view.speak(said);
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void draw() {
        DropState now = state;
        GroupBox group = now == null ? null : model.sheet().get().group(now.group());
        if (now == null || group == null || !group.shows(now.rack())) {
            ghost.hide();
            if (!ground) {
                bubble.hide();
            }
            return;
        }
        ghost.show(now, group);
        Viewport seen = model.viewport().get();
        int units = group.face().units();
        int first = Math.clamp(now.drop().first(), 1, units);
        Box place = group.unitsBox(now.rack(), first, Math.max(1, Math.min(now.height(), units - first + 1)));
        bubble.show(now, seen.shown(group.rackBox(now.rack())), seen.shown(place), view.getWidth(), view.getHeight());
        speak(now.spoken());
    }
}
