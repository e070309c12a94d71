package org.clusterwright.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.clusterwright.app.desk.theme.Theme;

/// Pictures of scenes without a display: the flags are those of the interface tests.
final class Screens {
    private Screens() {}

    static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
    }

    /// Runs on the FX thread and waits.
    static <T> T onStage(Supplier<T> work) {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Throwable>();
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                result.set(work.get());
            } catch (Throwable thrown) {
                failure.set(thrown);
            } finally {
                done.countDown();
            }
        });
        try {
            done.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
        return result.get();
    }

    static Stage show(Parent root, Theme theme, double width, double height) {
        return onStage(() -> {
            var stage = new Stage();
            var scene = new Scene(root, width, height);
            theme.install(scene);
            stage.setScene(scene);
            stage.show();
            return stage;
        });
    }

    /// Waits until what was queued on the FX thread, and a few frames after it, are done.
    static void settle() {
        for (int i = 0; i < 6; i++) {
            var pulses = new CountDownLatch(2);
            onStage(() -> {
                new javafx.animation.AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        pulses.countDown();
                        if (pulses.getCount() == 0) {
                            stop();
                        }
                    }
                }.start();
                return pulses;
            });
            try {
                pulses.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /// @throws IllegalStateException when there is none of that id
    static Node named(Parent root, String id) {
        return onStage(() -> find(root, id).orElseThrow(() -> new IllegalStateException("There is no " + id)));
    }

    private static Optional<Node> find(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, id).stream())
                        .findFirst()
                : Optional.empty();
    }

    static void write(Scene scene, Path file, double scale) {
        var image = onStage(() -> {
            var parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(scale, scale));
            parameters.setFill(scene.getFill());
            return scene.getRoot().snapshot(parameters, null);
        });
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
