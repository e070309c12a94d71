package org.clusterwright.app.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.clusterwright.app.cli.DeskDoor;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.session.Folders;
import org.clusterwright.app.session.Preferences;
import org.clusterwright.model.catalog.Catalog;

/// The desk as the program's only business: the toolkit starts with it and ends with its last window.
public final class DeskProgram {
    private DeskProgram() {}

    /// As [DeskDoor#open] says.
    public static void open(Catalog catalog, List<Path> plans) {
        var closed = new CountDownLatch(1);
        var failure = new AtomicReference<Throwable>();
        try {
            Platform.startup(() -> {
                try {
                    var desk = desk(catalog, closed::countDown);
                    if (plans.isEmpty()) {
                        desk.start();
                    }
                    plans.forEach(desk::read);
                } catch (RuntimeException bug) {
                    failure.set(bug);
                    closed.countDown();
                }
            });
        } catch (UnsupportedOperationException noDisplay) {
            throw new DeskDoor.NoDisplay(noDisplay);
        }
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }

    private static Desk desk(Catalog catalog, Runnable finished) {
        Folders folders = Folders.of(System.getenv());
        Preferences preferences = Preferences.in(folders.settings());
        var theme = new Theme(chosen(preferences), Theme.Motion.AS_THE_SYSTEM);
        return new Desk(catalog, theme, folders, preferences, FileDialogs.ofPlatform(), finished);
    }

    private static Theme.Choice chosen(Preferences preferences) {
        String name = preferences.get("theme").orElse("");
        for (var choice : Theme.Choice.values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return Theme.Choice.SYSTEM;
    }
}
