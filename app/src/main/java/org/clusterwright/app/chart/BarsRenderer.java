package org.clusterwright.app.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// A bar an amount with its name above it; at the right how much it is, and under that its range or its share.
final class BarsRenderer extends PlotRenderer {
    private static final long serialVersionUID = 1L;
    private static final double PITCH_MOST = 58;
    private static final double LABEL_HEIGHT = 20;
    private static final double BAR_MOST = 14;
    private static final double BAR_LEAST = 6;
    private static final double WHISKER = 7;
    private static final double VALUES = 78;

    private final transient Plot.Bars bars;
    private final transient Scale scale;

    BarsRenderer(Plot.Bars bars, Scale scale, ChartTheme theme) {
        super(theme);
        this.bars = bars;
        this.scale = scale;
    }

    /// What it takes with room between its rows.
    static double height(int bars) {
        return bars * PITCH_MOST;
    }

    @Override
    void draw(Pen pen, Rectangle2D area, Tips tips) {
        List<Plot.Bar> all = bars.bars();
        double pitch = Math.min(PITCH_MOST, area.getHeight() / all.size());
        double greatest = all.stream().mapToDouble(BarsRenderer::end).max().orElse(0);
        for (int i = 0; i < all.size(); i++) {
            var row = new Rectangle2D.Double(area.getX(), area.getY() + i * pitch, area.getWidth(), pitch);
            draw(pen, row, all.get(i), greatest);
            tips.add(row, i, tip(all.get(i)));
        }
    }

    private void draw(Pen pen, Rectangle2D row, Plot.Bar bar, double greatest) {
        var colours = theme.colours();
        var label = theme.fonts().regular(ChartTheme.LABEL);
        double left = row.getX();
        double right = row.getMaxX();
        double room = right - left - VALUES;
        double height = Math.clamp(row.getHeight() - LABEL_HEIGHT - 8, BAR_LEAST, BAR_MOST);
        double top = row.getY() + LABEL_HEIGHT;
        pen.text(pen.fitting(bar.label(), room, label), left, row.getY() + 14, label, colours.muted());
        pen.textRight(
                scale.number(bar.value()),
                right,
                row.getY() + 14,
                theme.fonts().strong(ChartTheme.VALUE + 0.5),
                bar.value() == null ? colours.subtle() : colours.text());
        pen.textRight(
                beside(bar), right, top + height / 2 + 4, theme.fonts().regular(ChartTheme.AXIS), colours.subtle());
        if (bar.value() == null || greatest == 0) {
            pen.hairline(left, left + room, top + height / 2, colours.grid());
            return;
        }
        if (bar.value() != 0) {
            double wide = Math.max(1.5, room * bar.value() / greatest);
            pen.bar(new Rectangle2D.Double(left, top, wide, height), Math.min(2, wide / 2), colours.part(bar.colour()));
        }
        if (bar.low() != null && bar.high() != null) {
            double low = left + room * bar.low() / greatest;
            double high = left + room * bar.high() / greatest;
            double middle = top + height / 2;
            pen.line(low, middle, high, middle, 1.3, colours.text());
            pen.line(low, middle - WHISKER / 2, low, middle + WHISKER / 2, 1.3, colours.text());
            pen.line(high, middle - WHISKER / 2, high, middle + WHISKER / 2, 1.3, colours.text());
        }
    }

    private String beside(Plot.Bar bar) {
        if (bar.value() == null) {
            return "not known";
        }
        if (bar.low() != null && bar.high() != null) {
            return scale.range(bar.low(), bar.high());
        }
        return bars.shares() && bars.total() != 0 ? Scale.percent(bar.value() / bars.total()) : "";
    }

    private String tip(Plot.Bar bar) {
        String beside = beside(bar);
        String value = bar.value() == null ? "" : scale.withUnit(bar.value());
        return bar.label() + ": " + value + (value.isEmpty() || beside.isEmpty() ? "" : ", ") + beside;
    }

    private static double end(Plot.Bar bar) {
        double value = bar.value() == null ? 0 : bar.value();
        return bar.high() == null ? value : Math.max(value, bar.high());
    }
}
