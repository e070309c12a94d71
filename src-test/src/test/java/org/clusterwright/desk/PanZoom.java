package org.clusterwright.desk;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.clusterwright.app.desk.theme.Theme;

/// Measures what the FX thread computes for each frame while 1 000 racks are moved and zoomed from all of
/// them to the print on one and back, wheel step by wheel step: `PanZoom [RACKS]`.
public final class PanZoom {
    private static final int FRAMES = 300;
    private static final double WHEEL = 40;

    private final Scene scene;
    private final Node canvas;
    private final ThreadClock stage = ThreadClock.of("JavaFX Application Thread");

    private PanZoom(Scene scene) {
        this.scene = scene;
        this.canvas = Screens.named(scene.getRoot(), "canvas.view");
    }

    public static void main(String[] arguments) throws InterruptedException {
        int racks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        Screens.start();
        var desk = Screens.onStage(() -> Desks.of(Theme.Choice.LIGHT));
        var motion = new PanZoom(
                Screens.onStage(() -> desk.show(LargePlan.of(8, racks), null)).getScene());
        Screens.settle();
        motion.run("first time", racks);
        motion.run("second time", racks);
        System.exit(0);
    }

    private void run(String name, int racks) throws InterruptedException {
        var frames = new long[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            frames[i] = frame(i);
        }
        var samples = new Samples(FRAMES);
        Arrays.stream(frames).forEach(samples::add);
        System.out.printf("pan and zoom of %d racks, %s, %d frames%n", racks, name, FRAMES);
        System.out.printf("  FX thread, computing  %s%n", samples);
        for (int i = 0; i < FRAMES; i++) {
            if (frames[i] > 12_000_000) {
                System.out.printf("    frame %d: %.1f ms%n", i, frames[i] / 1e6);
            }
        }
    }

    /// In, about, and out again; a move between two steps of the wheel.
    private void move(int i) {
        double x = canvas.getBoundsInLocal().getWidth() * 0.4;
        double y = canvas.getBoundsInLocal().getHeight() * 0.5;
        boolean in = i < FRAMES / 3;
        boolean out = i >= 2 * FRAMES / 3;
        if (in && i % 2 == 0) {
            wheel(x, y, 0, WHEEL);
        } else if (out && i % 2 == 0) {
            wheel(x, y, 0, -WHEEL);
        } else {
            wheel(x, y, i % 100 < 50 ? -WHEEL : WHEEL, i % 60 < 30 ? -WHEEL : WHEEL);
        }
    }

    private void wheel(double x, double y, double moveX, double moveY) {
        canvas.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                moveX,
                moveY,
                moveX,
                moveY,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(canvas, x, y)));
    }

    /// The event, what it changes, and the pulse that hands the drawing to the painter.
    private long frame(int i) throws InterruptedException {
        var done = new CountDownLatch(1);
        var computed = new long[1];
        Platform.runLater(() -> {
            long before = stage.nanoseconds();
            move(i);
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                Platform.runLater(() -> {
                    computed[0] = stage.nanoseconds() - before;
                    done.countDown();
                });
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        });
        if (!done.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("A frame was never drawn.");
        }
        return computed[0];
    }
}
