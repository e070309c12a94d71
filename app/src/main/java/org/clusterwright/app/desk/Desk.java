package org.clusterwright.app.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What all windows of the program share, and how they are opened.
public final class Desk {
    private final Catalog catalog;
    private final Evaluator evaluator;
    private final Theme theme;
    private final FileDialogs dialogs;
    private final Runnable finished;
    private final List<DeskWindow> windows = new ArrayList<>();

    /// @param catalog  the user's entries over the shipped ones
    /// @param finished runs when the last window is closed
    public Desk(Catalog catalog, Theme theme, FileDialogs dialogs, Runnable finished) {
        this.catalog = catalog;
        this.evaluator = new Evaluator(catalog);
        this.theme = theme;
        this.dialogs = dialogs;
        this.finished = finished;
    }

    /// The start page in a window of its own.
    public Stage start() {
        return shown(open());
    }

    /// @param file where the plan was read from; absent when it was never saved
    public Stage show(Plan plan, @Nullable Path file) {
        var window = free();
        window.open(plan, file);
        return shown(window);
    }

    /// Opens a file; what is wrong with it is said in the window.
    public Stage read(Path file) {
        var window = free();
        shown(window);
        window.read(file);
        return window.stage();
    }

    private DeskWindow free() {
        return windows.stream().filter(DeskWindow::isFree).findFirst().orElseGet(this::open);
    }

    private static Stage shown(DeskWindow window) {
        window.show();
        return window.stage();
    }

    DeskWindow open() {
        var window = new DeskWindow(this, new Stage());
        windows.add(window);
        return window;
    }

    void closed(DeskWindow window) {
        windows.remove(window);
        if (windows.isEmpty()) {
            finished.run();
        }
    }

    Session session(Plan plan, @Nullable Path file) {
        return Session.open(plan, file, evaluator, catalog, Platform::runLater);
    }

    Theme theme() {
        return theme;
    }

    Catalog catalog() {
        return catalog;
    }

    FileDialogs dialogs() {
        return dialogs;
    }
}
