package org.clusterwright.app.desk.findings;

import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.workspace.Workspace;

/// What a person should know about the plan, errors first, with ways out.
public final class FindingsPane extends VBox {
    public FindingsPane(Workspace workspace) {
        setId("findings");
        getStyleClass().add("panel");
    }
}
