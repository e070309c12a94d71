package org.clusterwright.app.desk.inspector;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A number with its unit inside; arrows step it, and counts have buttons for that.
final class NumberEditor implements FieldEditor {
    private static final int WIDTH = 96;
    private static final int STEPPED = 108;
    private static final int ROOM = 4;
    private static final double LETTER = 6.2;
    private static final int LARGE_STEP = 10;

    private final Inspector inspector;
    private final Entry entry;
    private final Label unit = new Label();
    private Field field;

    NumberEditor(Inspector inspector, Field initial, Consumer<String> refused) {
        this.inspector = inspector;
        this.field = initial;
        entry = new Entry(
                FieldRow.id(initial), text -> inspector.enter(field, text), refused, () -> inspector.restore(field));
        unit.getStyleClass().add("inspector-unit");
        unit.setMinWidth(Label.USE_PREF_SIZE);
        entry.text().setAlignment(Pos.CENTER_RIGHT);
        entry.text().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        entry.text().addEventHandler(KeyEvent.KEY_RELEASED, _ -> inspector.endDrag());
        String name = initial.measure().steps().getFirst().name();
        if (initial.editor() == Field.Editor.COUNT && name.length() <= 1) {
            width(STEPPED);
            entry.box().getStyleClass().add("with-steps");
            entry.box().getChildren().addFirst(step("−", "less", -1));
            entry.box().getChildren().addAll(unit, step("+", "more", 1));
        } else {
            entry.box().getChildren().add(unit);
        }
        show(initial);
    }

    private void width(double width) {
        entry.box().setMinWidth(width);
        entry.box().setMaxWidth(width);
        entry.box().setPrefWidth(width);
    }

    private Button step(String sign, String name, int steps) {
        var button = new Button(sign);
        button.setId(FieldRow.id(field) + "." + name);
        button.setAccessibleText("%s: one %s".formatted(field.label(), name));
        button.getStyleClass().add("inspector-step");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            inspector.step(field, steps);
            inspector.endDrag();
        });
        return button;
    }

    private void pressed(KeyEvent event) {
        int size = event.isShiftDown() ? LARGE_STEP : 1;
        int steps = event.getCode() == KeyCode.UP ? size : event.getCode() == KeyCode.DOWN ? -size : 0;
        if (steps != 0) {
            String typed = entry.text().getText();
            if (typed.equals(field.exact()) || inspector.enter(field, typed).isEmpty()) {
                inspector.step(field, steps);
            }
            event.consume();
        }
    }

    @Override
    public Node node() {
        return entry.box();
    }

    @Override
    public void show(Field now) {
        field = now;
        String name = now.absent() && !now.fallback().isEmpty()
                ? unitOfFallback(now)
                : now.step().name();
        if (!name.equals(unit.getText())) {
            unit.setText(now.absent() && now.fallback().isEmpty() ? "" : name);
        }
        if (!entry.box().getStyleClass().contains("with-steps")) {
            width(WIDTH + Math.max(0, unit.getText().length() - ROOM) * LETTER);
        }
        unit.setManaged(!unit.getText().isEmpty());
        unit.setVisible(unit.isManaged());
        entry.text().setPromptText(now.prompt());
        entry.text().setAccessibleText(name.isEmpty() ? now.label() : now.label() + ", " + name);
        entry.show(now.shown(), now.exact());
    }

    private static String unitOfFallback(Field field) {
        return Character.isDigit(field.fallback().charAt(0)) ? field.step().name() : "";
    }

    @Override
    public void recall() {
        String draft = inspector.draft(field);
        if (draft != null) {
            entry.draft(draft, inspector.enter(field, draft));
        }
    }

    @Override
    public void leave() {
        entry.commit();
    }

    @Override
    public void focus() {
        entry.text().requestFocus();
    }
}
