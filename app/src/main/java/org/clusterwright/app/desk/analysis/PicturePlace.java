package org.clusterwright.app.desk.analysis;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks where a picture goes.
final class PicturePlace {

    Optional<Path> ask(Window owner, String name, PictureKind kind) {
        var chooser = new FileChooser();
        chooser.setTitle("Save the chart");
        chooser.setInitialFileName(name + "." + kind.extension());
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        "%s (*.%s)".formatted(kind.name(), kind.extension()), "*." + kind.extension()));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(file -> withExtension(file.toPath(), kind));
    }

    static Path withExtension(Path file, PictureKind kind) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + "." + kind.extension());
    }
}
