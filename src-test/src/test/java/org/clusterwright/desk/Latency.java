package org.clusterwright.desk;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.plan.Settings;

/// Measures how long it takes from a step of a drag to labels that show its figures, with all rooms in sight,
/// on a plan of 8 pools and 500 racks: `Latency [STEPS]`.
public final class Latency {
    private final Scene scene;
    private final Session session;
    private final PlanView view;
    private final ThreadClock evaluator;
    private final ThreadClock stage;

    private Latency(Scene scene) {
        this.scene = scene;
        this.view = (PlanView) scene.lookup("#plan");
        this.session = view.workspace().session();
        this.stage = ThreadClock.of("JavaFX Application Thread");
        // it lives only once a plan was changed
        Screens.onStage(() -> {
            discount(0);
            return session;
        });
        Screens.settle();
        this.evaluator = ThreadClock.of("evaluator");
    }

    public static void main(String[] arguments) throws InterruptedException {
        int steps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        Screens.start();
        var desk = Screens.onStage(() -> Desks.of(Theme.Choice.LIGHT));
        var latency = new Latency(
                Screens.onStage(() -> desk.show(LargePlan.of(8, 500), null)).getScene());
        latency.measure("slider", new Target.Part(Target.Kind.FINANCE), latency::discount, steps);
        latency.measure("rack count", new Target.Group("g3"), latency::count, steps);
        latency.scrub("discount by mouse", new Target.Part(Target.Kind.FINANCE), "finance.discount", steps);
        latency.scrub("rack count by mouse", new Target.Group("g3"), "groups[3].count", steps);
        System.exit(0);
    }

    private void discount(int i) {
        double share = 0.05 + 0.001 * (i % 100);
        session.drag(
                "Set discount", plan -> Settings.apply(plan, Map.of("finance.discount.value", Double.toString(share))));
    }

    private void count(int i) {
        int count = 2 + i % 60;
        session.drag("Set count", plan -> Settings.apply(plan, Map.of("groups[3].count", Integer.toString(count))));
    }

    /// Drags sideways what stands before a field.
    private void scrub(String name, Target selected, String path, int steps) throws InterruptedException {
        select(selected);
        Node row = Screens.named(scene.getRoot(), "inspector.field." + path);
        while (!row.getStyleClass().contains("inspector-field")) {
            row = row.getParent();
        }
        Node label = row.lookup(".label-text");
        Screens.onStage(() -> mouse(label, MouseEvent.MOUSE_PRESSED, 0));
        measure(name, selected, i -> mouse(label, MouseEvent.MOUSE_DRAGGED, 4 + i % 40), steps);
        Screens.onStage(() -> mouse(label, MouseEvent.MOUSE_RELEASED, 0));
    }

    private static Node mouse(Node at, EventType<MouseEvent> what, double moved) {
        boolean down = !what.equals(MouseEvent.MOUSE_RELEASED);
        at.fireEvent(new MouseEvent(
                what,
                moved,
                2,
                100 + moved,
                100,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                new PickResult(at, moved, 2)));
        return at;
    }

    private void select(Target target) {
        Screens.onStage(() -> {
            view.workspace().selection().set(List.of(target));
            return target;
        });
        Screens.settle();
    }

    private void measure(String name, Target selected, IntConsumer drag, int steps) throws InterruptedException {
        select(selected);
        for (int i = 0; i < steps; i++) {
            step(drag, i);
        }
        var shown = new Samples(steps);
        var told = new Samples(steps);
        var frame = new Samples(steps);
        var evaluated = new Samples(steps);
        for (int i = 0; i < steps; i++) {
            Step step = step(drag, i + 1);
            shown.add(step.shown());
            told.add(step.told());
            frame.add(step.frame());
            evaluated.add(step.evaluated());
        }
        System.out.printf("%s, %d steps on 8 pools and 500 racks%n", name, steps);
        System.out.printf("  event to labels       %s%n", shown);
        System.out.printf("    of it FX thread     %s (computing)%n", told);
        System.out.printf("  with layout and frame %s (FX thread, computing)%n", frame);
        System.out.printf("  evaluator             %s (computing)%n", evaluated);
        Screens.onStage(() -> {
            session.endDrag();
            return session;
        });
    }

    /// @param shown     by the clock on the wall, from the event to labels that show its figures
    /// @param told      what the FX thread computed for that
    /// @param frame     the same with CSS, layout and what it hands to the painter
    /// @param evaluated what the evaluator computed
    private record Step(long shown, long told, long frame, long evaluated) {}

    /// From the event to the labels that show its figures: all rooms have been told by then, and were told
    /// before this listener.
    /// The pulse that paints them is waited for and not counted: it comes every 16.7 ms, whatever the desk does.
    private Step step(IntConsumer drag, int i) throws InterruptedException {
        var painted = new CountDownLatch(1);
        long[] begun = new long[3];
        Step[] step = new Step[1];
        Platform.runLater(() -> {
            begun[0] = System.nanoTime();
            begun[1] = stage.nanoseconds();
            begun[2] = evaluator.nanoseconds();
            drag.accept(i);
            long wanted = session.now().revision();
            Runnable[] end = new Runnable[1];
            boolean[] over = new boolean[1];
            end[0] = session.subscribe(now -> {
                if (now.evaluated() >= wanted && !over[0]) {
                    over[0] = true;
                    long shown = System.nanoTime() - begun[0];
                    long told = stage.nanoseconds() - begun[1];
                    long evaluated = evaluator.nanoseconds() - begun[2];
                    Platform.runLater(() -> end[0].run());
                    after(() -> {
                        step[0] = new Step(shown, told, stage.nanoseconds() - begun[1], evaluated);
                        painted.countDown();
                    });
                }
            });
        });
        if (!painted.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The figures of a drag step were never shown.");
        }
        return step[0];
    }

    private void after(Runnable then) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(then);
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
