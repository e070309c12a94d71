package org.clusterwright.app.desk.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.clusterwright.app.chart.ChartImages;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.export.Outputs;
import org.jspecify.annotations.Nullable;

/// Charts that leave the desk: to the clipboard, or into a file.
final class Pictures {
    private final ChartImages images = new ChartImages();

    void copyPicture(ChartSpec chart) {
        var bytes = new ByteArrayOutputStream();
        try {
            images.png(chart, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(bytes.toByteArray())));
        content.putString(chart.spoken());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void copyData(ChartSpec chart) {
        var content = new ClipboardContent();
        content.putString(chart.data());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// @param plan the plan's own file, which a picture never replaces
    /// @throws org.clusterwright.app.export.OutputException when nothing can be written there
    void save(ChartSpec chart, PictureKind kind, Path file, @Nullable Path plan) {
        var outputs = new Outputs(plan);
        outputs.file(file, out -> {
            switch (kind) {
                case PNG -> images.png(chart, out);
                case SVG -> images.svg(chart, out);
            }
        });
        outputs.commit();
    }
}
