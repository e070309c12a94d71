package org.clusterwright.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

class ChartImagesTest {
    private final ChartImages images = new ChartImages();

    @Test
    void a_picture_has_twice_the_pixels_and_the_colours_of_its_parts() throws Exception {
        for (ChartSpec chart : charts()) {
            var out = new ByteArrayOutputStream();
            images.png(chart, out);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            assertThat(image.getWidth()).isEqualTo(1440);
            assertThat(image.getHeight()).isEqualTo(900);
            assertThat(image.getRGB(3, 3)).as("ground").isEqualTo(0xFFFFFFFF);
            var seen = colours(image);
            for (ColourRole role : large(chart.plot())) {
                assertThat(seen)
                        .as(chart.id() + ": " + role)
                        .contains(ChartColours.light().part(role).getRGB());
            }
        }
    }

    @Test
    void a_drawing_is_well_formed_needs_no_font_and_says_its_numbers() throws Exception {
        for (ChartSpec chart : charts()) {
            var out = new ByteArrayOutputStream();
            images.svg(chart, out);
            var document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(out.toByteArray()));
            assertThat(document.getDoctype()).isNull();
            assertThat(document.getElementsByTagNameNS("*", "text").getLength()).isZero();
            assertThat(document.getElementsByTagNameNS("*", "path").getLength()).isGreaterThan(10);
            assertThat(document.getElementsByTagNameNS("*", "title").item(0).getTextContent())
                    .isEqualTo(chart.title());
            String said = document.getElementsByTagNameNS("*", "desc").item(0).getTextContent();
            assertThat(said).contains(chart.conclusion());
            chart.table()
                    .rows()
                    .forEach(row -> assertThat(said)
                            .contains(row.label(), row.cells().getFirst().text(chart.scale())));
        }
    }

    /// Colours of the parts that are large enough to be seen.
    private static List<ColourRole> large(Plot plot) {
        return switch (plot) {
            case Plot.Parts parts ->
                parts.parts().stream()
                        .filter(part -> part.value() > 0.01 * parts.total())
                        .map(Plot.Part::colour)
                        .toList();
            case Plot.Bars bars ->
                bars.bars().stream()
                        .filter(bar -> bar.value() != null && bar.value() > 0.01 * bars.total())
                        .map(Plot.Bar::colour)
                        .toList();
            case Plot.Columns columns ->
                columns.stack().stream().map(Plot.Series::colour).toList();
        };
    }

    private static Set<Integer> colours(BufferedImage image) {
        var seen = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y += 1) {
            for (int x = 0; x < image.getWidth(); x += 1) {
                seen.add(image.getRGB(x, y));
            }
        }
        return seen;
    }

    private static List<ChartSpec> charts() {
        return Charts.of(new Evaluator(Catalog.shipped()).evaluate(StarterPlans.read("llama-3.1-405b-h100")));
    }
}
