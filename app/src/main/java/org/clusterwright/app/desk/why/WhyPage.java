package org.clusterwright.app.desk.why;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.layout.BorderPane;
import org.clusterwright.app.desk.workspace.Workspace;

/// Why a number is what it is: its formula as a tree, down to inputs and their sources.
public final class WhyPage extends BorderPane {
    private final ReadOnlyStringWrapper explained = new ReadOnlyStringWrapper();

    public WhyPage(Workspace workspace) {
        setId("why");
        getStyleClass().add("panel");
    }

    /// Opens the tree of a figure, a result or an input.
    public void explain(String termId) {
        explained.set(termId);
    }

    /// Id of what it explains.
    public ReadOnlyStringProperty explained() {
        return explained.getReadOnlyProperty();
    }
}
