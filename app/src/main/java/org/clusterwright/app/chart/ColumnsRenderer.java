package org.clusterwright.app.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/// Columns in parts: values where there is room for them, what a column comes to on top of it.
final class ColumnsRenderer extends StackedBarRenderer {
    private static final long serialVersionUID = 1L;
    private static final double LABEL_HEIGHT = 17;
    private static final double PADDING = 1;
    private static final double MARKER = 4;

    private final transient Plot.Columns columns;
    private final transient Scale scale;
    private final transient ChartTheme theme;

    ColumnsRenderer(Plot.Columns columns, Scale scale, ChartTheme theme) {
        this.columns = columns;
        this.scale = scale;
        this.theme = theme;
        setMaximumBarWidth(0.16);
    }

    @Override
    public void drawItem(
            Graphics2D g,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis domain,
            ValueAxis range,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        if (pass != 0) {
            return;
        }
        var pen = new Pen(g);
        Plot.Series series = columns.stack().get(row);
        double value = series.values().get(column);
        double from = before(row, column, value < 0);
        double width = state.getBarWidth();
        double middle = domain.getCategoryMiddle(column, dataset.getColumnCount(), area, plot.getDomainAxisEdge());
        double start = range.valueToJava2D(from, area, plot.getRangeAxisEdge());
        double end = range.valueToJava2D(from + value, area, plot.getRangeAxisEdge());
        double gap = from == 0 ? 0 : ChartTheme.GAP;
        double top = value < 0 ? start + gap : end;
        double height = Math.abs(end - start) - gap;
        if (value != 0 && height > 0) {
            var shape = new Rectangle2D.Double(middle - width / 2, top, width, height);
            pen.bar(shape, theme.colours().part(series.colour()));
            if (fits(pen, series, width, height / Math.abs(value))) {
                inside(pen, shape, series, value);
            }
            if (state.getEntityCollection() != null) {
                state.getEntityCollection()
                        .add(new CategoryItemEntity(
                                shape,
                                "%s, %s: %s"
                                        .formatted(
                                                series.label(), columns.years().get(column), scale.withUnit(value)),
                                null,
                                dataset,
                                dataset.getRowKey(row),
                                dataset.getColumnKey(column)));
            }
        }
        if (row == columns.stack().size() - 1) {
            total(pen, area, plot, range, middle, width, column);
        }
    }

    private void inside(Pen pen, Rectangle2D shape, Plot.Series series, double value) {
        pen.textMiddle(
                scale.number(value),
                shape.getCenterX(),
                shape.getCenterY() + 4,
                theme.fonts().regular(ChartTheme.AXIS),
                theme.colours().ink(series.colour()));
    }

    /// Numbers of a series stand in all its columns or in none.
    private boolean fits(Pen pen, Plot.Series series, double width, double pixelsPerUnit) {
        return series.values().stream()
                .filter(value -> value != 0)
                .allMatch(value -> fits(pen, value, width, Math.abs(value) * pixelsPerUnit));
    }

    private boolean fits(Pen pen, double value, double width, double height) {
        return height >= LABEL_HEIGHT
                && pen.width(scale.number(value), theme.fonts().regular(ChartTheme.AXIS)) + 2 * PADDING <= width;
    }

    private void total(
            Pen pen, Rectangle2D area, CategoryPlot plot, ValueAxis range, double middle, double width, int column) {
        double up = before(columns.stack().size(), column, false);
        double down = before(columns.stack().size(), column, true);
        double room = area.getWidth() / columns.years().size();
        double zero = range.valueToJava2D(0, area, plot.getRangeAxisEdge());
        double top = range.valueToJava2D(up, area, plot.getRangeAxisEdge());
        double bottom = range.valueToJava2D(down, area, plot.getRangeAxisEdge());
        if (up != 0 && !saidInside(pen, column, false, width, (zero - top) / up)) {
            sum(pen, up, middle, above(top, area, plot, range, column) - 5, room);
        }
        if (down != 0 && !saidInside(pen, column, true, width, (zero - bottom) / down)) {
            sum(pen, down, middle, bottom + 14, room);
        }
    }

    /// A column of one part under a line says its number once, inside: outside it would meet the line.
    private boolean saidInside(Pen pen, int column, boolean negative, double width, double pixelsPerUnit) {
        var parts = columns.stack().stream()
                .filter(series -> negative
                        ? series.values().get(column) < 0
                        : series.values().get(column) > 0)
                .toList();
        return columns.line() != null && parts.size() == 1 && fits(pen, parts.getFirst(), width, pixelsPerUnit);
    }

    /// Clear of the line's marker where that sits on the column.
    private double above(double top, Rectangle2D area, CategoryPlot plot, ValueAxis range, int column) {
        Plot.Series line = columns.line();
        if (line == null) {
            return top;
        }
        double marker = range.valueToJava2D(line.values().get(column), area, plot.getRangeAxisEdge());
        return Math.abs(marker - top) < LABEL_HEIGHT ? Math.min(marker, top) - MARKER : top;
    }

    /// On the ground's colour, so that no hairline strikes it through.
    private void sum(Pen pen, double value, double middle, double baseline, double room) {
        var font = theme.fonts().strong(ChartTheme.LABEL);
        String text = scale.number(value);
        double wide = pen.width(text, font) + 4;
        if (wide > room) {
            return;
        }
        pen.bar(
                new Rectangle2D.Double(middle - wide / 2, baseline - 10, wide, 12),
                theme.colours().ground());
        pen.textMiddle(text, middle, baseline, font, theme.colours().text());
    }

    Plot.Columns columns() {
        return columns;
    }

    /// What stands under a part of a column, or hangs over it.
    private double before(int row, int column, boolean negative) {
        List<Plot.Series> stack = columns.stack();
        double sum = 0;
        for (int i = 0; i < row; i++) {
            double value = stack.get(i).values().get(column);
            if (value < 0 == negative) {
                sum += value;
            }
        }
        return sum;
    }
}
