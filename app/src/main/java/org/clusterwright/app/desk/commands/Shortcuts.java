package org.clusterwright.app.desk.commands;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Runs commands by their keys, from wherever the focus is. What a text field understands is the text field's.
public final class Shortcuts {
    private static final Set<KeyCode> OF_TEXT =
            Set.of(KeyCode.Z, KeyCode.Y, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.A);

    private final Commands commands;
    private final Consumer<Command> refused;
    private final EventHandler<KeyEvent> pressed = this::pressed;

    /// @param refused told of a command that is blocked, so that the reason can be said
    public Shortcuts(Commands commands, Consumer<Command> refused) {
        this.commands = commands;
        this.refused = refused;
    }

    /// Listens in the scene that the node is in, and no longer when it has left.
    public void follow(Node node) {
        node.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            }
            listen(now);
        });
        listen(node.getScene());
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeText);
    }

    /// A text field takes undo and redo even when it has nothing to take back: then they are the window's.
    private void beforeText(KeyEvent event) {
        boolean undo = event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isAltDown();
        if (undo && event.getTarget() instanceof TextInputControl text) {
            boolean own = event.isShiftDown() ? text.isRedoable() : text.isUndoable();
            if (!own) {
                find(event).ifPresent(command -> run(command, event));
            }
        }
    }

    private void listen(@Nullable Scene scene) {
        if (scene != null) {
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
            scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        }
    }

    /// The menu bar shows the same keys and would run the command once more: so the event ends here in any case.
    private void pressed(KeyEvent event) {
        find(event).ifPresent(command -> {
            event.consume();
            if (!(event.getTarget() instanceof TextInputControl && ofText(event))) {
                run(command, event);
            }
        });
    }

    private void run(Command command, KeyEvent event) {
        event.consume();
        if (command.available()) {
            command.action().run();
        } else {
            refused.accept(command);
        }
    }

    private Optional<Command> find(KeyEvent event) {
        return commands.all().stream()
                .filter(command -> command.keys().stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
    }

    /// Whether a text field does something with these keys, or would type them.
    private static boolean ofText(KeyEvent event) {
        if (event.getCode().isFunctionKey()) {
            return false;
        }
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        return plain
                || (event.isShortcutDown()
                        && (OF_TEXT.contains(event.getCode())
                                || event.getCode().isNavigationKey()
                                || event.getCode() == KeyCode.DELETE
                                || event.getCode() == KeyCode.BACK_SPACE));
    }
}
