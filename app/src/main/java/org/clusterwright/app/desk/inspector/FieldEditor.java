package org.clusterwright.app.desk.inspector;

import javafx.scene.Node;

/// What stands at the right of a field's label and takes its value.
interface FieldEditor {
    Node node();

    /// Shows another value, unless a person is typing one.
    void show(Field field);

    void focus();

    /// Shows again what was typed earlier and could not be taken.
    default void recall() {}

    /// Takes what was typed before the editor goes.
    default void leave() {}
}
