package org.clusterwright.app.desk.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;

/// A text or a month.
final class TextEditor implements FieldEditor {
    private final Entry entry;
    private Field field;

    TextEditor(Inspector inspector, Field initial, Consumer<String> refused) {
        this.field = initial;
        entry = new Entry(
                FieldRow.id(initial), text -> inspector.enter(field, text), refused, () -> inspector.restore(field));
        entry.text().setAccessibleText(initial.label());
        entry.box().setMinWidth(PickEditor.WIDTH);
        entry.box().setMaxWidth(PickEditor.WIDTH);
        show(initial);
        String draft = inspector.draft(initial);
        if (draft != null) {
            entry.draft(draft, inspector.enter(initial, draft));
        }
    }

    @Override
    public Node node() {
        return entry.box();
    }

    @Override
    public void show(Field now) {
        field = now;
        entry.text().setPromptText(now.prompt());
        entry.show(now.shown(), now.exact());
    }

    @Override
    public void focus() {
        entry.text().requestFocus();
    }
}
