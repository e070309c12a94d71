package org.clusterwright.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;

/// The way from the command line to the window.
public interface DeskDoor {
    /// Comes back when the last window is closed.
    ///
    /// @param catalog the user's entries over the shipped ones
    /// @param plans   files to open; none: the start page
    /// @throws NoDisplay when there is no screen to open a window on
    void open(Catalog catalog, List<Path> plans);

    /// There is no screen.
    final class NoDisplay extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NoDisplay(Throwable why) {
            super("The desk needs a display, and there is none: give a verb, or see clusterwright --help", why);
        }
    }
}
