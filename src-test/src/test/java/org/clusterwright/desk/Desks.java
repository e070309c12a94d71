package org.clusterwright.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clusterwright.app.desk.Desk;
import org.clusterwright.app.desk.FileDialogs;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.session.Folders;
import org.clusterwright.app.session.Preferences;
import org.clusterwright.model.catalog.Catalog;

/// Desks without motion that remember nothing of other runs.
final class Desks {
    private Desks() {}

    static Desk of(Theme.Choice choice) {
        try {
            return of(
                    new Theme(choice, Theme.Motion.NONE), Files.createTempDirectory("desk"), FileDialogs.ofPlatform());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// @param home where it keeps what it remembers
    static Desk of(Theme theme, Path home, FileDialogs dialogs) {
        Folders folders = Folders.of(Map.of("CLUSTERWRIGHT_HOME", home.toString()));
        return new Desk(Catalog.shipped(), theme, folders, Preferences.in(folders.settings()), dialogs, () -> {});
    }
}
