package org.clusterwright.app.desk.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.chart.Charts;
import org.clusterwright.app.export.OutputException;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    private final ChartSpec chart = Charts.of(
                    new Evaluator(Catalog.shipped()).evaluate(StarterPlans.read("dgx-h100-starter")))
            .getFirst();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_chart_is_saved_in_the_kind_that_was_asked_for() throws IOException {
        var pictures = new Pictures();
        pictures.save(chart, PictureKind.PNG, folder.resolve("a.png"), null);
        pictures.save(chart, PictureKind.SVG, folder.resolve("a.svg"), null);
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Files.readString(folder.resolve("a.svg"))).contains("<svg", "</svg>");
    }

    @Test
    void a_picture_never_replaces_the_plan() throws IOException {
        Path plan = Files.writeString(folder.resolve("mine.cwplan"), "plan");
        assertThatThrownBy(() -> new Pictures().save(chart, PictureKind.PNG, plan, plan))
                .isInstanceOf(OutputException.class);
        assertThat(Files.readString(plan)).isEqualTo("plan");
    }

    @Test
    void a_name_without_extension_gets_the_one_of_its_kind() {
        assertThat(PicturePlace.withExtension(Path.of("cost"), PictureKind.SVG)).isEqualTo(Path.of("cost.svg"));
        assertThat(PicturePlace.withExtension(Path.of("cost.png"), PictureKind.PNG))
                .isEqualTo(Path.of("cost.png"));
    }
}
