package org.clusterwright.app.desk.why;

import javafx.scene.layout.BorderPane;
import org.clusterwright.app.desk.workspace.Workspace;

/// Why a number is what it is: its formula as a tree, down to inputs and their sources.
public final class WhyPage extends BorderPane {
    public WhyPage(Workspace workspace) {
        setId("why");
        getStyleClass().add("panel");
    }

    /// Opens the tree of a figure, a result or an input.
    public void explain(String termId) {}
}
