package org.clusterwright.app.export;

import java.nio.file.Path;
import org.clusterwright.app.chart.ChartImages;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.chart.Charts;
import org.clusterwright.model.evaluate.Evaluation;

/// Every chart of an evaluation as two files, named by the chart: PNG in twice the pixels, and SVG.
public final class ChartFiles {
    private ChartFiles() {}

    public static void into(Path folder, Evaluation evaluation, Outputs outputs) {
        outputs.folder(folder);
        var images = new ChartImages();
        for (ChartSpec chart : Charts.of(evaluation)) {
            outputs.file(folder.resolve(chart.id() + ".png"), out -> images.png(chart, out));
            outputs.file(folder.resolve(chart.id() + ".svg"), out -> images.svg(chart, out));
        }
    }
}
