package org.clusterwright.app.desk.catalogue;

import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.workspace.Workspace;

/// The parts a cluster is composed of: searched, filtered, compared, dragged to the canvas.
public final class CataloguePanel extends VBox {
    public CataloguePanel(Workspace workspace) {
        setId("catalogue");
        getStyleClass().add("panel");
    }
}
