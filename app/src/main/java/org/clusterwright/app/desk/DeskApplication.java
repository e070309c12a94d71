package org.clusterwright.app.desk;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.model.catalog.Catalog;

/// The desk as a program of its own: a window for each plan file it is given, or the start page.
public final class DeskApplication extends Application {

    @Override
    public void start(Stage unused) {
        var desk = new Desk(Catalog.shipped(), new Theme(Theme.Choice.SYSTEM), FileDialogs.ofPlatform());
        List<String> files = getParameters().getUnnamed();
        if (files.isEmpty()) {
            desk.start();
        }
        files.forEach(file -> desk.read(Path.of(file)));
    }
}
