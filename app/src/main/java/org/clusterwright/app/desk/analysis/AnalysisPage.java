package org.clusterwright.app.desk.analysis;

import javafx.scene.layout.BorderPane;
import org.clusterwright.app.desk.workspace.Workspace;

/// The charts of a plan, each with its table.
public final class AnalysisPage extends BorderPane {
    public AnalysisPage(Workspace workspace) {
        setId("analysis");
        getStyleClass().add("panel");
    }
}
