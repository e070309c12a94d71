package org.clusterwright.app.desk;

import javafx.scene.control.ToggleButton;

/// Inspector and findings that are away.
final class SideRail extends Rail {
    SideRail(Drawer drawer, Runnable dock) {
        super("rail.side", drawer);
        getStyleClass().add("hairline-left");
        ToggleButton first = icon("rail.side.inspector", "fth-sliders", "Inspector", () -> {});
        ToggleButton second = icon("rail.side.findings", "fth-alert-circle", "Findings", () -> {});
        drawer.open().subscribe(open -> {
            first.setSelected(open);
            second.setSelected(open);
        });
        dock("rail.side.dock", "fth-chevrons-left", "Keep the inspector beside the canvas", dock);
    }
}
