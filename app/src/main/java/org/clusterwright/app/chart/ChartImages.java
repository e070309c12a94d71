package org.clusterwright.app.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A chart as a picture that travels alone: title, unit, conclusion, notes and source inside, always light.
public final class ChartImages {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 450;
    private static final int PIXELS = 2;
    private static final double MARGIN = 24;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final ChartTheme theme = ChartTheme.of(ChartColours.light());
    private final ChartBuilder builder = new ChartBuilder(ChartColours.light());

    /// In twice the pixels of its measure.
    public BufferedImage image(ChartSpec spec) {
        var image = new BufferedImage(WIDTH * PIXELS, HEIGHT * PIXELS, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(PIXELS, PIXELS);
            draw(g, spec);
        } finally {
            g.dispose();
        }
        return image;
    }

    public void png(ChartSpec spec, OutputStream out) throws IOException {
        ImageIO.write(image(spec), "png", out);
    }

    /// Text stands in it as shapes, so that it looks the same where the font is not there; what it says is
    /// in its title and description.
    public void svg(ChartSpec spec, OutputStream out) throws IOException {
        Document document = empty();
        var g = new Unclipped(SVGGeneratorContext.createDefault(document));
        g.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        draw(g, spec);
        Element root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        root.setAttribute("role", "img");
        var first = root.getFirstChild();
        root.insertBefore(said(document, "title", spec.title()), first);
        root.insertBefore(said(document, "desc", spec.spoken()), first);
        write(root, out);
    }

    /// Without a document type, which would send a reader of it to the network.
    private static void write(Element root, OutputStream out) throws IOException {
        try {
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            writer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException failed) {
            throw new IOException(failed);
        }
    }

    private static Element said(Document document, String name, String text) {
        Element element = document.createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void draw(Graphics2D g, ChartSpec spec) {
        var pen = new Pen(g);
        var colours = theme.colours();
        pen.bar(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), colours.ground());
        double room = WIDTH - 2 * MARGIN;
        double y = MARGIN + 14;
        var title = theme.fonts().strong(17);
        pen.text(spec.title(), MARGIN, y, title, colours.text());
        pen.text(
                spec.unit(),
                MARGIN + pen.width(spec.title(), title) + 8,
                y,
                theme.fonts().regular(12),
                colours.subtle());
        y += 22;
        for (String line : pen.lines(spec.conclusion(), room, theme.fonts().regular(13))) {
            pen.text(line, MARGIN, y, theme.fonts().regular(13), colours.muted());
            y += 18;
        }
        double bottom = foot(pen, spec, room);
        double top = y + 2;
        builder.chart(spec).draw(g, new Rectangle2D.Double(MARGIN, top, room, bottom - top));
    }

    /// @return where it begins
    private double foot(Pen pen, ChartSpec spec, double room) {
        var colours = theme.colours();
        var font = theme.fonts().regular(10.5);
        double y = HEIGHT - 18;
        pen.text(pen.fitting(spec.source(), room, font), MARGIN, y, font, colours.subtle());
        y -= 9;
        for (String note : spec.notes().reversed()) {
            List<String> lines = pen.lines(note, room, font);
            for (String line : lines.reversed()) {
                y -= 6;
                pen.text(line, MARGIN, y, font, colours.muted());
                y -= 9;
            }
        }
        pen.hairline(MARGIN, WIDTH - MARGIN, y - 6, colours.grid());
        return y - 18;
    }

    /// Nothing is drawn outside its place, and some readers of SVG lose what is clipped.
    private static final class Unclipped extends SVGGraphics2D {
        Unclipped(SVGGeneratorContext context) {
            super(context, true);
        }

        @Override
        public void clip(Shape shape) {}

        @Override
        public void setClip(@Nullable Shape shape) {}
    }
}
