package org.clusterwright.app.desk.inspector;

import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.workspace.Workspace;

/// Every input of what is selected, editable in place.
public final class InspectorPane extends VBox {
    public InspectorPane(Workspace workspace) {
        setId("inspector");
        getStyleClass().add("panel");
    }
}
