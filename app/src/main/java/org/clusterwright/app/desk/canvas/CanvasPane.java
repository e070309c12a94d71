package org.clusterwright.app.desk.canvas;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.clusterwright.app.desk.workspace.Workspace;

/// The site as it stands: rows of racks drawn to scale, the fabric above them, the hall below.
public final class CanvasPane extends BorderPane {
    public CanvasPane(Workspace workspace) {
        setId("canvas");
        getStyleClass().add("panel");
        setMinWidth(320);
        var model = new CanvasModel(workspace);
        new CanvasCommands(model);
        var view = new CanvasView(model, _ -> {});
        new CanvasMouse(view, model);
        var crumbs = new Crumbs(model);
        crumbs.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(crumbs, javafx.geometry.Pos.TOP_CENTER);
        setTop(new CanvasToolbar(model));
        setCenter(new StackPane(view, crumbs));
        setBottom(new HallPlan(model));
    }
}
