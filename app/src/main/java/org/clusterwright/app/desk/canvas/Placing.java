package org.clusterwright.app.desk.canvas;

import javafx.scene.AccessibleAttribute;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Viewport;
import org.clusterwright.model.plan.Carry;
import org.clusterwright.model.plan.Remedy;
import org.jspecify.annotations.Nullable;

/// Something in the hand, be it the mouse's or the keyboard's: shows ghost and bubble, and lets go.
final class Placing {
    private final CanvasView view;
    private final CanvasModel model;
    private final Composer composer;
    private final Ghost ghost;
    private final DropBubble bubble;
    private @Nullable Carry carry;
    private @Nullable DropState state;

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

    void begin(Carry hand) {
        cancel();
        carry = hand;
    }

    @Nullable
    Carry carry() {
        return carry;
    }

    @Nullable
    DropState state() {
        return state;
    }

    boolean busy() {
        return carry != null;
    }

    /// @param unit lowest unit that is wanted; absent: the lowest free one
    void over(GroupBox group, int rack, @Nullable Integer unit) {
        Carry hand = carry;
        if (hand == null) {
            return;
        }
        int wanted = unit == null
                ? hand.over(group.id(), null).first()
                : Math.clamp(unit, 1, group.face().units());
        DropState next = DropState.of(hand, group, rack, wanted);
        state = next;
        draw();
    }

    /// How many units the thing in the hand is high.
    int height(GroupBox group) {
        Carry hand = carry;
        if (hand == null) {
            return 1;
        }
        var drop = hand.over(group.id(), 1);
        return drop.last() - drop.first() + 1;
    }

    void away() {
        state = null;
        hide();
    }

    /// @return whether it was placed; what does not fit stays, with its ways out
    boolean drop() {
        DropState now = state;
        if (now == null || !now.fits()) {
            return false;
        }
        cancel();
        composer.drop(now.carry(), now.group(), now.wanted());
        return true;
    }

    void cancel() {
        carry = null;
        state = null;
        hide();
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
    }

    private void draw() {
        DropState now = state;
        GroupBox group = now == null ? null : model.sheet().get().group(now.group());
        if (now == null || group == null || !group.shows(now.rack())) {
            hide();
            return;
        }
        ghost.show(now, group);
        Viewport seen = model.viewport().get();
        int units = group.face().units();
        int first = Math.clamp(now.drop().first(), 1, units);
        Box place = group.unitsBox(now.rack(), first, Math.max(1, Math.min(now.height(), units - first + 1)));
        bubble.show(now, seen.shown(group.rackBox(now.rack())), seen.shown(place), view.getWidth(), view.getHeight());
        view.setAccessibleText(now.spoken());
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
