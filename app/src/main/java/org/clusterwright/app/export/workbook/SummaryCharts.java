package org.clusterwright.app.export.workbook;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFDoughnutChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.clusterwright.model.ledger.Figure;

/// Native charts over the cells of the summary. Titles say what is drawn and no number, so that they
/// stay true when an assumption is edited. Every series and point has its own fill: without one
/// some programs draw nothing.
record SummaryCharts(Grid grid, SummaryNumbers numbers, int row, int rows) {
    private static final int WIDTH = 4;

    void draw() {
        if (!numbers.costByYear().isEmpty()) {
            years(chart(0, "Cost by year, " + unit(numbers.costByYear())));
        }
        if (!numbers.costShares().isEmpty()) {
            shares(chart(1, "What the total cost is made of"));
        }
        if (!numbers.emissions().isEmpty()) {
            emissions(chart(2, "Emissions by scope, " + unit(numbers.emissions())));
        }
    }

    private String unit(List<Figure> figures) {
        return SummaryNumbers.scale(grid, figures).unit();
    }

    private XSSFChart chart(int place, String title) {
        var drawing = grid.sheet().createDrawingPatriarch();
        int left = SummarySheet.FIRST + place * WIDTH;
        int gap = Units.toEMU(place == 0 ? 0 : 6);
        var anchor = drawing.createAnchor(gap, 0, 0, 0, left, row, left + WIDTH, row + rows);
        XSSFChart chart = drawing.createChart(anchor);
        ChartText.title(chart, title);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        var frame = new XDDFShapeProperties();
        frame.setFillProperties(fill(Palette.WHITE));
        frame.setLineProperties(new XDDFLineProperties(fill(Palette.BORDER)));
        chart.getCTChartSpace().setSpPr(frame.getXmlObject());
        return chart;
    }

    private void years(XSSFChart chart) {
        var data = (XDDFBarChartData) columns(chart, BarDirection.COL, numbers.costByYear());
        data.setBarGrouping(BarGrouping.STACKED);
        var labels = XDDFDataSourcesFactory.fromStringCellRange(grid.sheet(), numbers.yearLabels());
        List<Figure> parts = numbers.costByYear();
        for (int i = 0; i < parts.size(); i++) {
            var series =
                    data.addSeries(labels, XDDFDataSourcesFactory.fromNumericCellRange(grid.sheet(), numbers.years(i)));
            series.setTitle(parts.get(i).label(), numbers.seriesName(i));
            series.setFillProperties(colour(i));
        }
        chart.plot(data);
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        value(bars.isSetGapWidth() ? bars.getGapWidth() : bars.addNewGapWidth(), 60);
        value(bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap(), 100);
        ChartText.legend(chart, LegendPosition.BOTTOM);
    }

    private void shares(XSSFChart chart) {
        var data = (XDDFDoughnutChartData) chart.createData(ChartTypes.DOUGHNUT, null, null);
        data.setVaryColors(true);
        var labels = XDDFDataSourcesFactory.fromStringCellRange(grid.sheet(), numbers.shareLabels());
        var series =
                data.addSeries(labels, XDDFDataSourcesFactory.fromNumericCellRange(grid.sheet(), numbers.shares()));
        series.setTitle("Cost shares", null);
        paint(series, numbers.costShares().size());
        chart.plot(data);
        var ring = chart.getCTChart().getPlotArea().getDoughnutChartArray(0);
        value(ring.isSetFirstSliceAng() ? ring.getFirstSliceAng() : ring.addNewFirstSliceAng(), 0);
        value(ring.isSetHoleSize() ? ring.getHoleSize() : ring.addNewHoleSize(), 58);
        ChartText.shares(ring.getSerArray(0).addNewDLbls(), small());
        ChartText.legend(chart, LegendPosition.RIGHT);
    }

    /// Parts of less than a twentieth: there is no room to write on them.
    private List<Integer> small() {
        var values = grid.draft().book().values();
        List<Figure> parts = numbers.costShares();
        double total = parts.stream().mapToDouble(values::of).sum();
        return IntStream.range(0, parts.size())
                .filter(i -> values.of(parts.get(i)) < total / 20)
                .boxed()
                .toList();
    }

    private void emissions(XSSFChart chart) {
        var data = (XDDFBarChartData) columns(chart, BarDirection.BAR, numbers.emissions());
        var labels = XDDFDataSourcesFactory.fromStringCellRange(grid.sheet(), numbers.emissionLabels());
        var series = data.addSeries(
                labels, XDDFDataSourcesFactory.fromNumericCellRange(grid.sheet(), numbers.emissionValues()));
        series.setTitle("Emissions", null);
        series.setFillProperties(fill(Palette.SERIES.getFirst()));
        paint(series, numbers.emissions().size());
        chart.plot(data);
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        value(bars.isSetGapWidth() ? bars.getGapWidth() : bars.addNewGapWidth(), 70);
        ChartText.values(
                bars.getSerArray(0).addNewDLbls(),
                SummaryNumbers.scale(grid, numbers.emissions()).format());
    }

    private XDDFChartData columns(XSSFChart chart, BarDirection direction, List<Figure> figures) {
        boolean across = direction == BarDirection.BAR;
        XDDFCategoryAxis names = chart.createCategoryAxis(across ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(across ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setNumberFormat(SummaryNumbers.scale(grid, figures).whole().format());
        values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(Palette.BORDER)));
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(fill(Palette.WHITE)));
        names.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(fill(Palette.STRONG)));
        names.setTickLabelPosition(AxisTickLabelPosition.LOW);
        if (across) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setTickLabelPosition(AxisTickLabelPosition.HIGH);
        }
        names.setMajorTickMark(AxisTickMark.NONE);
        values.setMajorTickMark(AxisTickMark.NONE);
        ChartText.small(names);
        ChartText.small(values);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(direction);
        data.setVaryColors(false);
        return data;
    }

    private static void paint(XDDFChartData.Series series, int points) {
        for (int i = 0; i < points; i++) {
            var point = series.getDataPoint(i);
            point.setFillProperties(colour(i));
            point.setLineProperties(
                    new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE))));
        }
    }

    /// Grey is for what is left over: the last of seven.
    private static XDDFSolidFillProperties colour(int i) {
        int last = Palette.SERIES.size() - 1;
        return fill(Palette.SERIES.get(Math.min(i, last)));
    }

    /// Written as an attribute: the library's small schema lacks the types of these few.
    private static void value(XmlObject element, int value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), Integer.toString(value));
        }
    }

    private static XDDFSolidFillProperties fill(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.rgb(hex)));
    }
}
