package org.clusterwright.app.desk.inspector;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// Yes or no.
final class FlagEditor implements FieldEditor {
    private final CheckBox box = new CheckBox();
    private Field field;

    FlagEditor(Inspector inspector, Field initial) {
        this.field = initial;
        box.setId(FieldRow.id(initial));
        box.setAccessibleText(initial.label());
        box.setOnAction(
                _ -> inspector.choose(field, Boolean.toString(box.isSelected()), box.isSelected() ? "yes" : "no"));
        show(initial);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Field now) {
        field = now;
        box.setIndeterminate(now.mixed());
        box.setSelected(Boolean.TRUE.equals(now.first().value()));
    }

    @Override
    public void focus() {
        box.requestFocus();
    }
}
