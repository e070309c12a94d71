package org.clusterwright.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Draws flat marks, hairlines and text that knows its width.
record Pen(Graphics2D g) {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    void text(String text, double x, double baseline, Font font, Color colour) {
        g.setFont(font);
        g.setPaint(colour);
        g.drawString(text, (float) x, (float) baseline);
    }

    void textRight(String text, double right, double baseline, Font font, Color colour) {
        text(text, right - width(text, font), baseline, font, colour);
    }

    void textMiddle(String text, double middle, double baseline, Font font, Color colour) {
        text(text, middle - width(text, font) / 2, baseline, font, colour);
    }

    /// As it is set without rounding to pixels, wherever it is drawn.
    double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /// With an ellipsis where there is too little room.
    String fitting(String text, double room, Font font) {
        if (width(text, font) <= room) {
            return text;
        }
        String cut = text;
        while (!cut.isEmpty() && width(cut + "…", font) > room) {
            cut = cut.substring(0, cut.length() - 1).stripTrailing();
        }
        return cut + "…";
    }

    List<String> lines(String text, double room, Font font) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > room) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    void bar(Rectangle2D shape, Color colour) {
        g.setPaint(colour);
        g.fill(shape);
    }

    void bar(Rectangle2D shape, double radius, Color colour) {
        g.setPaint(colour);
        g.fill(new RoundRectangle2D.Double(
                shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight(), 2 * radius, 2 * radius));
    }

    /// On whole pixels, so that it stays one thin line.
    void hairline(double x1, double x2, double y, Color colour) {
        double middle = Math.floor(y) + 0.5;
        line(x1, middle, x2, middle, 1, colour);
    }

    void line(double x1, double y1, double x2, double y2, double width, Color colour) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke((float) width));
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }
}
