package org.clusterwright.app.desk.canvas;

import javafx.scene.layout.BorderPane;
import org.clusterwright.app.desk.workspace.Workspace;

/// The site as it stands: rows of racks drawn to scale, the fabric above them, the hall below.
public final class CanvasPane extends BorderPane {
    public CanvasPane(Workspace workspace) {
        setId("canvas");
        getStyleClass().add("panel");
        var model = new CanvasModel(workspace);
        setCenter(new CanvasView(model, _ -> {}));
    }
}
