package org.clusterwright.app.desk.figures;

import javafx.scene.layout.HBox;
import org.clusterwright.app.desk.workspace.Workspace;

/// The headline figures, live while the hand drags.
public final class FigureStrip extends HBox {
    public FigureStrip(Workspace workspace) {
        setId("figures");
        getStyleClass().add("panel");
    }
}
