package org.clusterwright.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// One bar in parts, and under it what each part is, how much, and which share of the whole.
final class PartsRenderer extends PlotRenderer {
    private static final long serialVersionUID = 1L;
    private static final double BAR_TOP = 26;
    private static final double BAR = 30;
    private static final double LIST_TOP = 74;
    private static final double ROW_MOST = 30;
    private static final double PADDING = 5;

    private final transient Plot.Parts parts;
    private final transient Scale scale;

    PartsRenderer(Plot.Parts parts, Scale scale, ChartTheme theme) {
        super(theme);
        this.parts = parts;
        this.scale = scale;
    }

    /// What it takes with room between its rows.
    static double height(int parts) {
        return LIST_TOP + parts * ROW_MOST;
    }

    @Override
    void draw(Pen pen, Rectangle2D area, Tips tips) {
        bar(pen, area, tips);
        list(pen, area, tips);
    }

    private void bar(Pen pen, Rectangle2D area, Tips tips) {
        var colours = theme.colours();
        var capacity = parts.capacity();
        double most = capacity == null ? parts.total() : Math.max(parts.total(), capacity.value());
        // The capacity's mark keeps clear of the edge.
        double width = capacity == null ? area.getWidth() : area.getWidth() * 0.985;
        double top = area.getY() + BAR_TOP;
        var strong = theme.fonts().strong(ChartTheme.LABEL);
        pen.text(parts.heading(), area.getX(), area.getY() + 14, strong, colours.text());
        double x = area.getX();
        List<Plot.Part> all = parts.parts();
        for (int i = 0; i < all.size(); i++) {
            Plot.Part part = all.get(i);
            double wide = width * part.value() / most;
            double gap = i == all.size() - 1 ? 0 : ChartTheme.GAP;
            var shape = new Rectangle2D.Double(x, top, Math.max(0.5, wide - gap), BAR);
            pen.bar(shape, colours.part(part.colour()));
            inside(pen, shape, part);
            tips.add(shape, i, tip(part));
            x += wide;
        }
        if (capacity == null) {
            return;
        }
        double end = area.getX() + width * capacity.value() / most;
        if (end > x + ChartTheme.GAP) {
            pen.bar(new Rectangle2D.Double(x + ChartTheme.GAP, top, end - x - ChartTheme.GAP, BAR), colours.grid());
        }
        pen.line(end, top - 8, end, top + BAR + 8, 2, colours.limit());
        pen.textRight(
                capacity.label(),
                Math.min(area.getMaxX(), end + pen.width(capacity.label(), strong) / 2),
                area.getY() + 14,
                strong,
                colours.limit());
    }

    private void inside(Pen pen, Rectangle2D shape, Plot.Part part) {
        var font = theme.fonts().medium(ChartTheme.AXIS);
        String text = scale.number(part.value());
        if (pen.width(text, font) + 2 * PADDING <= shape.getWidth()) {
            pen.textMiddle(
                    text,
                    shape.getCenterX(),
                    shape.getCenterY() + 4,
                    font,
                    theme.colours().ink(part.colour()));
        }
    }

    private void list(Pen pen, Rectangle2D area, Tips tips) {
        var colours = theme.colours();
        double row =
                Math.min(ROW_MOST, (area.getHeight() - LIST_TOP) / parts.parts().size());
        double y = area.getY() + LIST_TOP;
        double shareRight = area.getMaxX();
        double valueRight = shareRight - 56;
        var label = theme.fonts().regular(ChartTheme.LABEL);
        var value = theme.fonts().medium(ChartTheme.VALUE);
        List<Plot.Part> all = parts.parts();
        for (int i = 0; i < all.size(); i++) {
            Plot.Part part = all.get(i);
            double baseline = y + row / 2 + 4;
            if (i > 0) {
                pen.hairline(area.getX(), area.getMaxX(), y, colours.grid());
            }
            pen.bar(
                    new Rectangle2D.Double(
                            area.getX(), y + (row - ChartTheme.SWATCH) / 2, ChartTheme.SWATCH, ChartTheme.SWATCH),
                    2,
                    colours.part(part.colour()));
            double left = area.getX() + ChartTheme.SWATCH + 7;
            pen.text(pen.fitting(part.label(), valueRight - left - 60, label), left, baseline, label, colours.muted());
            pen.textRight(scale.withUnit(part.value()), valueRight, baseline, value, colours.text());
            pen.textRight(Scale.percent(part.value() / parts.total()), shareRight, baseline, label, colours.subtle());
            tips.add(new Rectangle2D.Double(area.getX(), y, area.getWidth(), row), i, tip(part));
            y += row;
        }
    }

    private String tip(Plot.Part part) {
        return "%s: %s, %s"
                .formatted(part.label(), scale.withUnit(part.value()), Scale.percent(part.value() / parts.total()));
    }
}
