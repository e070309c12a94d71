package org.clusterwright.app.chart;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;

/// The one place where a spec becomes a chart: in a card of the desk, in a picture, on a slide.
public final class ChartBuilder {
    private static final String AMOUNT = "amount";

    private final ChartTheme theme;

    public ChartBuilder(ChartColours colours) {
        this.theme = ChartTheme.of(colours);
    }

    /// Without title: whoever shows it writes title, unit and conclusion around it.
    public JFreeChart chart(ChartSpec spec) {
        CategoryPlot plot = switch (spec.plot()) {
            case Plot.Parts parts -> list(parts.parts().size(), new PartsRenderer(parts, spec.scale(), theme));
            case Plot.Bars bars -> list(bars.bars().size(), new BarsRenderer(bars, spec.scale(), theme));
            case Plot.Columns columns -> columns(columns, spec.scale());
        };
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        var chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(theme.colours().ground());
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setTextAntiAlias(true);
        if (spec.plot() instanceof Plot.Columns) {
            chart.addLegend(legend(plot));
        }
        return chart;
    }

    /// More than this height a list of bars cannot use; columns use all there is.
    public static double mostHeight(ChartSpec spec) {
        return switch (spec.plot()) {
            case Plot.Parts parts -> PartsRenderer.height(parts.parts().size());
            case Plot.Bars bars -> BarsRenderer.height(bars.bars().size());
            case Plot.Columns _ -> Double.MAX_VALUE;
        };
    }

    private static CategoryPlot list(int count, PlotRenderer renderer) {
        var items = new DefaultCategoryDataset();
        for (int i = 0; i < count; i++) {
            items.addValue(0, AMOUNT, Integer.valueOf(i));
        }
        var domain = new CategoryAxis();
        domain.setVisible(false);
        var range = new NumberAxis();
        range.setVisible(false);
        var plot = new CategoryPlot(items, domain, range, renderer);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        return plot;
    }

    private CategoryPlot columns(Plot.Columns columns, Scale scale) {
        var stack = new DefaultCategoryDataset();
        columns.stack().forEach(series -> fill(stack, series, columns));
        var plot =
                new CategoryPlot(stack, years(), amounts(columns, scale), new ColumnsRenderer(columns, scale, theme));
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinePaint(theme.colours().grid());
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(theme.colours().zero());
        plot.setRangeZeroBaselineStroke(new BasicStroke(1f));
        Plot.Series line = columns.line();
        if (line != null) {
            var levels = new DefaultCategoryDataset();
            fill(levels, line, columns);
            plot.setDataset(1, levels);
            plot.setRenderer(1, line(line, scale));
            plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        }
        return plot;
    }

    private static void fill(DefaultCategoryDataset dataset, Plot.Series series, Plot.Columns columns) {
        for (int i = 0; i < columns.years().size(); i++) {
            dataset.addValue(
                    series.values().get(i), series.label(), columns.years().get(i));
        }
    }

    private CategoryAxis years() {
        var years = new YearAxis();
        years.setAxisLineVisible(false);
        years.setTickMarksVisible(false);
        years.setTickLabelFont(theme.fonts().regular(ChartTheme.AXIS));
        years.setTickLabelPaint(theme.colours().subtle());
        years.setTickLabelInsets(new RectangleInsets(4, 0, 0, 0));
        years.setLowerMargin(0.03);
        years.setUpperMargin(0.03);
        years.setCategoryMargin(0.3);
        return years;
    }

    private NumberAxis amounts(Plot.Columns columns, Scale scale) {
        var extent = Extent.of(columns);
        var amounts = new NumberAxis();
        amounts.setRange(new Range(extent.low(), extent.high()));
        amounts.setTickUnit(new NumberTickUnit(extent.step(), new Steps(scale)));
        amounts.setAxisLineVisible(false);
        amounts.setTickMarksVisible(false);
        amounts.setTickLabelFont(theme.fonts().regular(ChartTheme.AXIS));
        amounts.setTickLabelPaint(theme.colours().subtle());
        amounts.setTickLabelInsets(new RectangleInsets(0, 0, 0, 6));
        return amounts;
    }

    private CategoryItemRenderer line(Plot.Series line, Scale scale) {
        var renderer = new LineAndShapeRenderer(true, true);
        var colour = theme.colours().part(line.colour());
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, new BasicStroke(2f));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
        renderer.setUseFillPaint(true);
        renderer.setSeriesFillPaint(0, theme.colours().ground());
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, colour);
        renderer.setSeriesOutlineStroke(0, new BasicStroke(2f));
        renderer.setDefaultToolTipGenerator((dataset, row, column) -> "%s, %s: %s"
                .formatted(
                        line.label(),
                        dataset.getColumnKey(column),
                        scale.withUnit(line.values().get(column))));
        return renderer;
    }

    private LegendTitle legend(CategoryPlot plot) {
        var legend = new LegendTitle(
                plot,
                new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 0, 3),
                new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 0, 3));
        legend.setSources(new LegendItemSource[] {() -> items(plot)});
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(theme.fonts().regular(ChartTheme.LABEL - 0.5));
        legend.setItemPaint(theme.colours().muted());
        legend.setBackgroundPaint(null);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(1, 3, 1, 11));
        legend.setLegendItemGraphicPadding(new RectangleInsets(1, 0, 1, 2));
        legend.setPadding(new RectangleInsets(0, 0, 10, 0));
        return legend;
    }

    private LegendItemCollection items(CategoryPlot plot) {
        var items = new LegendItemCollection();
        var columns = ((ColumnsRenderer) plot.getRenderer()).columns();
        var square = new RoundRectangle2D.Double(
                -ChartTheme.SWATCH / 2, -ChartTheme.SWATCH / 2, ChartTheme.SWATCH, ChartTheme.SWATCH, 4, 4);
        for (Plot.Series series : columns.stack()) {
            items.add(new LegendItem(
                    series.label(), null, null, null, square, theme.colours().part(series.colour())));
        }
        Plot.Series line = columns.line();
        if (line != null) {
            var dot = new Ellipse2D.Double(-3.5, -3.5, 7, 7);
            items.add(new LegendItem(
                    line.label(), null, null, null, dot, theme.colours().part(line.colour())));
        }
        return items;
    }

    /// Steps of the axis in the chart's unit.
    private static final class Steps extends NumberFormat {
        private static final long serialVersionUID = 1L;
        private final transient Scale scale;

        Steps(Scale scale) {
            this.scale = scale;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(scale.round(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("An axis is not read");
        }
    }
}
