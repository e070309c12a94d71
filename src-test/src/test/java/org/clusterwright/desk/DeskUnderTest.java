package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clusterwright.app.desk.Desk;
import org.clusterwright.app.desk.FileDialogs;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.StarterPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A desk with a folder of its own, driven by mouse and keyboard. Whatever is thrown on the FX thread fails the test.
abstract class DeskUnderTest extends FxRobot {
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    /// Where the next file dialog says to go.
    volatile @Nullable Path answer;

    @SuppressWarnings("NullAway.Init") // by start()
    Desk desk;

    @SuppressWarnings("NullAway.Init") // by start()
    Theme theme;

    @BeforeEach
    void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
                if (!ofHeadlessDrag(failure)) {
                    thrown.add(failure);
                }
            });
            theme = new Theme(Theme.Choice.LIGHT, Theme.Motion.NONE);
            desk = Desks.of(theme, folder.resolve("home"), answering());
        });
    }

    @AfterEach
    void end() {
        interact(() -> {
            desk.quit();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
        assertThat(thrown).as("thrown on the FX thread").isEmpty();
    }

    /// Opens the start page.
    Stage openStart() {
        var stage = new Stage[1];
        interact(() -> stage[0] = desk.start());
        WaitForAsyncUtils.waitForFxEvents();
        return stage[0];
    }

    /// Opens a starter plan in a window.
    Stage open(String starter) {
        var stage = new Stage[1];
        interact(() -> stage[0] = desk.show(StarterPlans.read(starter), null));
        WaitForAsyncUtils.waitForFxEvents();
        return stage[0];
    }

    /// The one visible node of that id.
    <T extends Node> T node(String id, Class<T> type) {
        return type.cast(lookup((Node node) -> id.equals(node.getId()) && visible(node))
                .tryQuery()
                .orElseThrow(() -> new AssertionError("Nothing visible is called " + id)));
    }

    /// Whether a visible node has that id.
    boolean shows(String id) {
        return lookup((Node node) -> id.equals(node.getId()) && visible(node))
                .tryQuery()
                .isPresent();
    }

    /// What the label of that id says.
    String text(String id) {
        return node(id, Labeled.class).getText();
    }

    /// By mouse, in the middle of the one visible node of that id.
    void click(String id) {
        clickOn(node(id, Node.class));
    }

    /// By keyboard: `keys(KeyCode.SHORTCUT, KeyCode.S)`.
    void keys(KeyCode... combination) {
        push(combination);
    }

    /// Writes into the field that has the focus over what stands there, and takes it.
    void enter(String value) {
        push(KeyCode.SHORTCUT, KeyCode.A);
        write(value);
        keys(KeyCode.ENTER);
    }

    /// An edit by hand: gives the open plan another name.
    void rename(String name) {
        click("inspector.field.name");
        enter(name);
    }

    /// Of the one open plan.
    Workspace workspace() {
        return node("plan", PlanView.class).workspace();
    }

    /// Of the one open plan, as it is now.
    Plan plan() {
        return workspace().session().now().plan();
    }

    static boolean visible(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException late) {
            throw new AssertionError("Waited in vain until " + what, late);
        }
    }

    /// The headless platform fails itself when a popup closes under a drag: it leaves a window that it never entered.
    private static boolean ofHeadlessDrag(Throwable failure) {
        return failure instanceof NullPointerException
                && Arrays.stream(failure.getStackTrace())
                        .limit(2)
                        .anyMatch(frame -> frame.getMethodName().equals("notifyDragLeave"));
    }

    private FileDialogs answering() {
        return new FileDialogs() {
            @Override
            public Optional<Path> open(Window owner) {
                return Optional.ofNullable(answer);
            }

            @Override
            public Optional<Path> save(Window owner, Path proposed) {
                return Optional.ofNullable(answer);
            }

            @Override
            public Optional<Path> folder(Window owner, Path first) {
                return Optional.ofNullable(answer);
            }

            @Override
            public void reveal(Path folder) {}
        };
    }
}
