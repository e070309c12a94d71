package org.clusterwright.app.desk.inspector;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A text that is taken on Enter and when the focus leaves, and restored by Escape. While it cannot be
/// taken it stays as it was typed.
final class Entry {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final TextField text = new TextField();
    private final HBox box = new HBox(text);
    private final Function<String, String> take;
    private final java.util.function.Consumer<String> refused;
    private final Runnable restored;
    private String rest = "";
    private String exact = "";

    /// @param take     returns why the text cannot be taken, empty when it was
    /// @param refused  is told the same, to show it
    /// @param restored is told when a person gave up a text
    Entry(String id, Function<String, String> take, java.util.function.Consumer<String> refused, Runnable restored) {
        this.take = take;
        this.refused = refused;
        this.restored = restored;
        text.setId(id);
        text.getStyleClass().add("inspector-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("inspector-input");
        box.setOnMouseClicked(_ -> text.requestFocus());
        text.focusedProperty().subscribe((_, focused) -> focused(focused));
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    HBox box() {
        return box;
    }

    TextField text() {
        return text;
    }

    /// @param atRest  shown while nobody edits it
    /// @param inFocus shown to be edited
    void show(String atRest, String inFocus) {
        boolean typing = text.isFocused() && !text.getText().equals(exact);
        boolean wrong = box.getPseudoClassStates().contains(ERROR);
        rest = atRest;
        exact = inFocus;
        if (!typing && !wrong) {
            put(text.isFocused() ? exact : rest);
        }
    }

    /// A text that could not be taken earlier.
    void draft(String typed, String why) {
        put(typed);
        say(why);
    }

    private void put(String shown) {
        if (!text.getText().equals(shown)) {
            text.setText(shown);
            if (text.isFocused()) {
                text.selectAll();
            }
        }
    }

    private void focused(boolean focused) {
        boolean wrong = box.getPseudoClassStates().contains(ERROR);
        if (focused && !wrong) {
            text.setText(exact);
            text.selectAll();
        } else if (!focused) {
            commit();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
            text.selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && (!text.getText().equals(exact) || box.getPseudoClassStates().contains(ERROR))) {
            restored.run();
            say("");
            text.setText(exact);
            text.selectAll();
            event.consume();
        }
    }

    /// Takes what was typed, as when the focus leaves.
    void commit() {
        String typed = text.getText();
        if (typed.equals(exact) || (typed.equals(rest) && !text.isFocused())) {
            say("");
            text.setText(text.isFocused() ? exact : rest);
            return;
        }
        String why = take.apply(typed);
        say(why);
        if (why.isEmpty()) {
            text.setText(text.isFocused() ? exact : rest);
        }
    }

    private void say(String why) {
        box.pseudoClassStateChanged(ERROR, !why.isEmpty());
        refused.accept(why);
    }
}
