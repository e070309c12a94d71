package org.clusterwright.app.desk.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import org.clusterwright.app.desk.control.OverlayLayer;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.LongWork;

/// Asks what of the open plan leaves the program and where to, and writes it.
public final class ExportDialog {
    private final Workspace workspace;
    private final OverlayLayer layer;
    private final Places places;

    /// How folders are asked for and shown.
    ///
    /// @param choose asks for a folder, beginning at one
    /// @param show   shows a folder in the system's file manager
    public record Places(Function<Path, Optional<Path>> choose, Consumer<Path> show) {}

    public ExportDialog(Workspace workspace, OverlayLayer layer, Places places) {
        this.workspace = workspace;
        this.layer = layer;
        this.places = places;
    }

    public void open() {
        var now = workspace.session().now();
        if (now.pending()) {
            layer.say("The figures are being evaluated. Export them when they are up to date.");
            return;
        }
        var contents = ExportContents.of(now.evaluation());
        var choice = ExportChoice.remembered(workspace.preferences(), documents());
        var box = new ExportBox(contents, choice, "Revision " + now.revision(), new ExportBox.Actions() {
            @Override
            public Optional<Path> choose(Path folder) {
                return places.choose().apply(folder);
            }

            @Override
            public Runnable export(Set<ExportKind> kinds, Path folder, ExportBox shown) {
                return start(new ExportJob(contents, EnumSet.copyOf(kinds), folder, now.file()), shown);
            }

            @Override
            public void close() {
                layer.close();
            }
        });
        layer.show(box, Pos.CENTER, new Insets(16), box.first(), "Export", box::stop);
    }

    private Runnable start(ExportJob job, ExportBox box) {
        Runnable stop = workspace.work().start(job, event -> {
            switch (event) {
                case LongWork.Event.Step<Integer>(double share, String sentence) -> box.progress(share, sentence);
                case LongWork.Event.Done<Integer>(Integer files) -> done(job, files);
                case LongWork.Event.Stopped<Integer>() -> box.ready("Stopped. Nothing was written.");
                case LongWork.Event.Failed<Integer>(Exception why) -> box.failed(String.valueOf(why.getMessage()));
            }
        });
        return () -> {
            if (job.stop()) {
                stop.run();
            }
        };
    }

    private void done(ExportJob job, int files) {
        Path parent = job.folder().getParent();
        Path above = parent != null && job.folder().endsWith(job.contents().name()) ? parent : job.folder();
        new ExportChoice(job.kinds(), above).remember(workspace.preferences());
        layer.close();
        String kinds = ExportNotes.count(job.kinds().size(), "Exported %s kind", "Exported %s kinds");
        String count = ExportNotes.count(files, "%s file", "%s files");
        layer.say(
                "%s (%s) to %s".formatted(kinds, count, job.folder()),
                "Open folder",
                () -> places.show().accept(job.folder()));
    }

    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }

    /// Where a text leads, if it is one that a folder can have.
    static Optional<Path> folder(String text) {
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(text.strip()).toAbsolutePath());
        } catch (InvalidPathException impossible) {
            return Optional.empty();
        }
    }
}
