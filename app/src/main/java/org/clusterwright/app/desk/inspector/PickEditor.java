package org.clusterwright.app.desk.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;

/// A choice of the plan file, or a catalogue entry by its name.
final class PickEditor implements FieldEditor {
    static final int WIDTH = 164;
    static final int LEAST = 104;

    private final Inspector inspector;
    private final Picker picker;
    private Field field;

    PickEditor(Inspector inspector, Field initial, Consumer<String> refused) {
        this.inspector = inspector;
        this.field = initial;
        picker = new Picker(
                FieldRow.id(initial),
                initial.label(),
                () -> inspector.options(field),
                option -> refused.accept(inspector.choose(field, option.name(), option.label())));
        picker.setMaxWidth(WIDTH);
        picker.setPrefWidth(WIDTH);
        picker.setMinWidth(LEAST);
        show(initial);
    }

    @Override
    public Node node() {
        return picker;
    }

    @Override
    public void show(Field now) {
        field = now;
        String named = inspector.named(now);
        picker.show(String.valueOf(now.first().value()), named.isEmpty() ? now.prompt() : named);
    }

    @Override
    public void focus() {
        picker.requestFocus();
    }
}
