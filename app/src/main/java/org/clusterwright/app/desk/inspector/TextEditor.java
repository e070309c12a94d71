package org.clusterwright.app.desk.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;

/// A text or a month.
final class TextEditor implements FieldEditor {
    private static final double LETTER = 7;
    private static final double EDGES = 28;

    private final Inspector inspector;
    private final Entry entry;
    private Field field;

    TextEditor(Inspector inspector, Field initial, Consumer<String> refused) {
        this.inspector = inspector;
        this.field = initial;
        entry = new Entry(
                FieldRow.id(initial), text -> inspector.enter(field, text), refused, () -> inspector.restore(field));
        entry.text().setAccessibleText(initial.label());
        entry.box().setMinWidth(PickEditor.LEAST);
        show(initial);
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
        double width = Math.clamp(now.shown().length() * LETTER + EDGES, PickEditor.LEAST, PickEditor.WIDTH);
        entry.box().setPrefWidth(width);
        entry.box().setMaxWidth(width);
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
