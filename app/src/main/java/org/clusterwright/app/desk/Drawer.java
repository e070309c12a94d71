package org.clusterwright.app.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What opens over the canvas, beside its rail.
final class Drawer extends StackPane {
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Node before;

    Drawer(String id) {
        setId(id);
        getStyleClass().add("drawer");
        setMaxWidth(Region.USE_PREF_SIZE);
        visibleProperty().bind(open);
        managedProperty().bind(open);
    }

    void hold(Region panel, double width) {
        getChildren().setAll(panel);
        setPrefWidth(width);
    }

    void empty() {
        close();
        getChildren().clear();
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    void show() {
        if (!open.get() && !getChildren().isEmpty()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
            open.set(true);
        }
    }

    /// Gives the focus back, if it has it.
    void close() {
        if (!open.get()) {
            return;
        }
        boolean focused = isFocusWithin();
        open.set(false);
        if (focused && before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
    }
}
