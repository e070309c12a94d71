package org.clusterwright.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.plan.Settings;

/// Measures how long it takes from a step of a slider's drag to labels that show its figures,
/// on a plan of 8 pools and 500 racks: `Latency [STEPS]`.
public final class Latency {
    private static final int WARM_UP = 200;

    private Latency() {}

    public static void main(String[] arguments) throws InterruptedException {
        int steps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        Screens.start();
        var desk = Screens.onStage(() -> Desks.of(Theme.Choice.LIGHT));
        Scene scene =
                Screens.onStage(() -> desk.show(LargePlan.of(8, 500), null)).getScene();
        var view = (PlanView) scene.lookup("#plan");
        Session session = view.workspace().session();
        Screens.settle();
        for (int i = 0; i < WARM_UP; i++) {
            step(session, scene, i);
        }
        var milliseconds = new double[steps];
        for (int i = 0; i < steps; i++) {
            milliseconds[i] = step(session, scene, i) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "%d drag steps on 8 pools and 500 racks: median %.1f ms, 95th percentile %.1f ms, most %.1f ms%n",
                steps,
                milliseconds[steps / 2],
                milliseconds[(int) Math.ceil(steps * 0.95) - 1],
                milliseconds[steps - 1]);
        System.exit(0);
    }

    /// From the event to the labels that show its figures: all rooms have been told by then, and were told
    /// before this listener.
    /// The pulse that paints them is waited for and not counted: it comes every 16.7 ms, whatever the desk does.
    private static long step(Session session, Scene scene, int i) throws InterruptedException {
        double share = 0.05 + 0.001 * (i % 100);
        var painted = new CountDownLatch(1);
        long[] times = new long[2];
        Platform.runLater(() -> {
            times[0] = System.nanoTime();
            session.drag(
                    "Set discount",
                    plan -> Settings.apply(plan, Map.of("finance.discount.value", Double.toString(share))));
            long wanted = session.now().revision();
            Runnable[] end = new Runnable[1];
            end[0] = session.subscribe(now -> {
                if (now.evaluated() >= wanted && times[1] == 0) {
                    times[1] = System.nanoTime();
                    Platform.runLater(() -> end[0].run());
                    after(scene, painted::countDown);
                }
            });
        });
        if (!painted.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The figures of a drag step were never shown.");
        }
        return times[1] - times[0];
    }

    private static void after(Scene scene, Runnable then) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            then.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
