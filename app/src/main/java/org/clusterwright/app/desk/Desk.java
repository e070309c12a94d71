package org.clusterwright.app.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.session.Folders;
import org.clusterwright.app.session.LongWork;
import org.clusterwright.app.session.Preferences;
import org.clusterwright.app.session.RecentFiles;
import org.clusterwright.app.session.Recovery;
import org.clusterwright.app.session.Session;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What all windows of the program share, and how they are opened.
public final class Desk {
    /// An edit is kept this long after it was made, at most.
    private static final long RECOVERY_MILLIS = 1000;

    private final Catalog catalog;
    private final Evaluator evaluator;
    private final Theme theme;
    private final Folders folders;
    private final Preferences preferences;
    private final RecentFiles recent;
    private final Recovery recovery;
    private final LongWork work = new LongWork(Platform::runLater);
    private final FileDialogs dialogs;
    private final Runnable finished;
    private final List<DeskWindow> windows = new ArrayList<>();

    /// @param catalog  the user's entries over the shipped ones
    /// @param finished runs when the last window is closed
    public Desk(
            Catalog catalog,
            Theme theme,
            Folders folders,
            Preferences preferences,
            FileDialogs dialogs,
            Runnable finished) {
        this.catalog = catalog;
        this.evaluator = new Evaluator(catalog);
        this.theme = theme;
        this.folders = folders;
        this.preferences = preferences;
        this.recent = new RecentFiles(preferences);
        this.recovery = new Recovery(folders.state(), RECOVERY_MILLIS);
        this.dialogs = dialogs;
        this.finished = finished;
        theme.choice().subscribe((_, chosen) -> preferences.put("theme", chosen.name()));
    }

    /// The start page in a window of its own.
    public Stage start() {
        var window = open();
        window.start();
        return shown(window);
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
        window.read(file);
        return shown(window);
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

    /// The window in which a file is open already.
    Optional<DeskWindow> holding(Path file) {
        return windows.stream().filter(window -> window.holds(file)).findFirst();
    }

    /// Closes all windows, whatever was not saved in them.
    public void quit() {
        List.copyOf(windows).forEach(DeskWindow::end);
    }

    void closed(DeskWindow window) {
        windows.remove(window);
        if (windows.isEmpty()) {
            recovery.close();
            work.close();
            finished.run();
        }
    }

    Session session(Plan plan, @Nullable Path file) {
        return Session.open(plan, file, evaluator, catalog, Platform::runLater);
    }

    /// Puts an open plan's file first among the recent ones, with what it costs.
    void used(Snapshot now) {
        Path file = now.file();
        if (file == null) {
            return;
        }
        var total = now.evaluation().book().figure("cost.total_usd");
        String headline = now.evaluation().book().presence(total).absent()
                ? ""
                : Shown.of(total.unit(), now.evaluation().book().values().of(total))
                        .text();
        recent.used(file, now.plan().name(), headline, Instant.now());
    }

    Theme theme() {
        return theme;
    }

    Catalog catalog() {
        return catalog;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Folders folders() {
        return folders;
    }

    Preferences preferences() {
        return preferences;
    }

    RecentFiles recent() {
        return recent;
    }

    Recovery recovery() {
        return recovery;
    }

    LongWork work() {
        return work;
    }

    FileDialogs dialogs() {
        return dialogs;
    }
}
