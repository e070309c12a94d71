package org.clusterwright.app.desk.inspector;

import javafx.scene.Node;

/// The node of a line, which stays while the line says something else.
interface LineRow {
    Node node();

    void show(Line now);

    /// Takes the focus when it holds that input.
    default boolean focusOn(String path) {
        return false;
    }
}
