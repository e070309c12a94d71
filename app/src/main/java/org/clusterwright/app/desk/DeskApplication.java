package org.clusterwright.app.desk;

import java.nio.file.Path;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.StarterPlans;

/// The desk as a program of its own.
public final class DeskApplication extends Application {

    @Override
    public void start(Stage stage) {
        var desk = new Desk(Catalog.shipped(), new Theme(Theme.Choice.SYSTEM));
        var arguments = getParameters().getUnnamed();
        var view = arguments.isEmpty()
                ? desk.planView(StarterPlans.read("llama-3.1-405b-h100"), null)
                : desk.planView(PlanFile.read(Path.of(arguments.getFirst())), Path.of(arguments.getFirst()));
        var scene = new Scene(view, 1440, 900);
        desk.theme().install(scene);
        stage.setScene(scene);
        stage.setTitle("Clusterwright");
        stage.show();
    }
}
