package org.clusterwright.app.desk.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A list of texts, one a line. Enter begins a line; leaving it or Ctrl+Enter takes them.
final class TextsEditor implements FieldEditor {
    private static final int MOST_ROWS = 3;

    private final Inspector inspector;
    private final TextArea area = new TextArea();
    private Field field;

    TextsEditor(Inspector inspector, Field initial, Consumer<String> refused) {
        this.inspector = inspector;
        this.field = initial;
        area.setId(FieldRow.id(initial));
        area.setAccessibleText(initial.label() + ", one a line");
        area.setPromptText("One a line");
        area.setWrapText(true);
        area.getStyleClass().add("inspector-area");
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                refused.accept(inspector.enter(field, area.getText()));
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                refused.accept(inspector.enter(field, area.getText()));
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !area.getText().equals(field.exact())) {
                area.setText(field.exact());
                event.consume();
            } else if (event.getCode() == KeyCode.TAB) {
                area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        show(initial);
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public void show(Field now) {
        boolean typing = area.isFocused() && !area.getText().equals(field.exact());
        field = now;
        if (!typing && !area.getText().equals(now.exact())) {
            area.setText(now.exact());
            area.setPrefRowCount(
                    Math.clamp(now.exact().length() / 38 + now.exact().lines().count(), 1, MOST_ROWS));
        }
    }

    @Override
    public void leave() {
        inspector.enter(field, area.getText());
    }

    @Override
    public void focus() {
        area.requestFocus();
    }
}
