package org.clusterwright.app.desk.start;

import javafx.scene.layout.BorderPane;

/// Starter plans as a gallery, recent files, what a killed process left.
public final class StartPage extends BorderPane {
    public StartPage(StartActions actions) {
        setId("start");
    }
}
