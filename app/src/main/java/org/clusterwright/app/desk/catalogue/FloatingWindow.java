package org.clusterwright.app.desk.catalogue;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clusterwright.app.desk.theme.Theme;
import org.jspecify.annotations.Nullable;

/// A window over the plan that leaves the plan in reach; Escape closes it.
final class FloatingWindow {
    private FloatingWindow() {}

    static Stage show(Parent root, String title, Theme theme, @Nullable Window owner, double width, double height) {
        var stage = new Stage();
        var scene = new Scene(root, width, height);
        theme.install(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        stage.setScene(scene);
        stage.setTitle(title);
        stage.initModality(Modality.NONE);
        if (owner != null) {
            stage.initOwner(owner);
        }
        stage.show();
        return stage;
    }
}
