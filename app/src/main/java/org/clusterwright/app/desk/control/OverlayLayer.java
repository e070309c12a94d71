package org.clusterwright.app.desk.control;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.value.ChangeListener;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What floats over a window: dialogs that dim it, and notices at its lower edge. Lies on top of the window's content
/// and lets everything through while it is empty.
///
/// A dialog keeps the focus inside, closes on Escape and on a click beside it, and gives the focus back.
public final class OverlayLayer extends StackPane {
    private final Deque<Shown> shown = new ArrayDeque<>();
    private final NoticeBar notices = new NoticeBar();
    private final ChangeListener<Node> keepInside = (_, _, now) -> keepInside(now);
    private boolean backward;

    /// A dialog and what it took the focus from.
    private record Shown(
            StackPane ground, Region content, @Nullable Node before, Runnable closed) {}

    public OverlayLayer() {
        setPickOnBounds(false);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notices, new Insets(0, 0, 40, 0));
        getChildren().add(notices);
        addEventFilter(KeyEvent.KEY_PRESSED, this::remember);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.focusOwnerProperty().removeListener(keepInside);
            }
            if (now != null) {
                now.focusOwnerProperty().addListener(keepInside);
            }
        });
    }

    /// In the middle of the window.
    ///
    /// @param first  gets the focus
    /// @param spoken what the dialog is called
    public void show(Region content, Node first, String spoken) {
        show(content, Pos.CENTER, Insets.EMPTY, first, spoken, () -> {});
    }

    /// @param closed runs when it is closed, however that happens
    public void show(Region content, Pos place, Insets margin, Node first, String spoken, Runnable closed) {
        content.setAccessibleRole(AccessibleRole.DIALOG);
        content.setAccessibleText(spoken);
        content.setMaxHeight(Region.USE_PREF_SIZE);
        content.setMaxWidth(Region.USE_PREF_SIZE);
        var ground = new StackPane(content);
        ground.getStyleClass().add("scrim");
        StackPane.setAlignment(content, place);
        StackPane.setMargin(content, margin);
        ground.setOnMousePressed(event -> {
            if (event.getTarget() == ground) {
                close();
            }
        });
        Scene scene = getScene();
        shown.push(new Shown(ground, content, scene == null ? null : scene.getFocusOwner(), closed));
        getChildren().add(getChildren().size() - 1, ground);
        first.requestFocus();
    }

    public boolean isShowing() {
        return !shown.isEmpty();
    }

    /// Closes the uppermost dialog.
    public void close() {
        var closed = shown.poll();
        if (closed == null) {
            return;
        }
        getChildren().remove(closed.ground());
        Node before = closed.before();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        closed.closed().run();
    }

    /// Says something at the lower edge for a while.
    public void say(String sentence) {
        notices.show(sentence, "", () -> {});
    }

    /// Says something, and offers what one may do now.
    public void say(String sentence, String action, Runnable act) {
        notices.show(sentence, action, act);
    }

    private void remember(KeyEvent event) {
        backward = event.isShiftDown();
    }

    /// No key that a dialog does not know reaches the window under it.
    private void pressed(KeyEvent event) {
        var uppermost = shown.peek();
        if (uppermost == null || !isInside(event.getTarget(), uppermost.ground())) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        }
        event.consume();
    }

    private void keepInside(@Nullable Node now) {
        var uppermost = shown.peek();
        if (uppermost == null || now == null || isInside(now, uppermost.ground())) {
            return;
        }
        Region content = uppermost.content();
        content.setFocusTraversable(true);
        content.requestFocus();
        content.requestFocusTraversal(backward ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        content.setFocusTraversable(false);
    }

    private static boolean isInside(EventTarget target, Parent outer) {
        for (Node each = target instanceof Node node ? node : null; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }
}
