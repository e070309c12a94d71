package org.clusterwright.app.desk;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// How a person is asked for a file: by the platform's own dialogs, or by a test.
public interface FileDialogs {
    Optional<Path> open(Window owner);

    /// @param proposed the file it was saved to, or a name for one
    Optional<Path> save(Window owner, Path proposed);

    /// @param first where the person begins to look; need not exist
    Optional<Path> folder(Window owner, Path first);

    /// Shows a folder in the system's file manager.
    void reveal(Path folder);

    static FileDialogs ofPlatform() {
        return new FileDialogs() {
            @Override
            public Optional<Path> open(Window owner) {
                return path(chooser("Open a plan").showOpenDialog(owner));
            }

            @Override
            public Optional<Path> save(Window owner, Path proposed) {
                var chooser = chooser("Save the plan");
                chooser.setInitialFileName(String.valueOf(proposed.getFileName()));
                Path folder = proposed.toAbsolutePath().getParent();
                if (folder != null && folder.toFile().isDirectory()) {
                    chooser.setInitialDirectory(folder.toFile());
                }
                return path(chooser.showSaveDialog(owner)).map(FileDialogs::withExtension);
            }

            @Override
            public Optional<Path> folder(Window owner, Path first) {
                var chooser = new DirectoryChooser();
                chooser.setTitle("Choose a folder");
                Path there = first;
                while (there != null && !Files.isDirectory(there)) {
                    there = there.getParent();
                }
                if (there != null) {
                    chooser.setInitialDirectory(there.toFile());
                }
                return path(chooser.showDialog(owner));
            }

            @Override
            public void reveal(Path folder) {
                Explorer.open(folder);
            }
        };
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter("Plans (*.cwplan)", "*.cwplan"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        return chooser;
    }

    private static Path withExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ".cwplan");
    }

    private static Optional<Path> path(@org.jspecify.annotations.Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
