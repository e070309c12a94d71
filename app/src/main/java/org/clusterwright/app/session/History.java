package org.clusterwright.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// The plans that were, each with the label of the step that left it. The edits of one gesture are one step.
final class History {
    private final int most;
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private Plan plan;
    private @Nullable Step gesture;

    /// A change by its label, and the plan on its other side.
    private record Step(String label, Plan plan) {}

    /// @param most steps that are kept; the oldest is forgotten first
    History(Plan plan, int most) {
        this.plan = plan;
        this.most = most;
    }

    Plan plan() {
        return plan;
    }

    @Nullable
    String undoLabel() {
        if (gesture != null && !gesture.plan().equals(plan)) {
            return gesture.label();
        }
        return label(past.peek());
    }

    @Nullable
    String redoLabel() {
        return gesture == null ? label(future.peek()) : null;
    }

    private static @Nullable String label(@Nullable Step step) {
        return step == null ? null : step.label();
    }

    /// @return whether the plan is another one now
    boolean edit(String label, Plan next) {
        endGesture();
        if (next.equals(plan)) {
            return false;
        }
        push(new Step(label, plan));
        plan = next;
        return true;
    }

    /// @return whether the plan is another one now
    boolean drag(String label, Plan next) {
        if (gesture != null && !gesture.label().equals(label)) {
            endGesture();
        }
        if (next.equals(plan)) {
            return false;
        }
        if (gesture == null) {
            gesture = new Step(label, plan);
        }
        plan = next;
        return true;
    }

    /// A gesture that led back to where it began leaves no step, and nothing that was undone is lost by it.
    void endGesture() {
        var ended = gesture;
        gesture = null;
        if (ended != null && !ended.plan().equals(plan)) {
            push(ended);
        }
    }

    private void push(Step step) {
        past.push(step);
        future.clear();
        if (past.size() > most) {
            past.removeLast();
        }
    }

    boolean undo() {
        endGesture();
        return move(past, future);
    }

    boolean redo() {
        endGesture();
        return move(future, past);
    }

    private boolean move(Deque<Step> from, Deque<Step> to) {
        var step = from.poll();
        if (step == null) {
            return false;
        }
        to.push(new Step(step.label(), plan));
        plan = step.plan();
        return true;
    }
}
