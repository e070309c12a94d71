package org.clusterwright.app.export.workbook;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/// Type in charts: the sheet's own, small and quiet; titles are sentences, not shouts.
final class ChartText {
    private ChartText() {}

    static void title(XSSFChart chart, String sentence) {
        chart.setTitleText(sentence);
        chart.setTitleOverlay(false);
        var run = chart.getTitle().getBody().getParagraph(0).addDefaultRunProperties();
        style(run, 10.5, true, Palette.INK);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().forEach(text -> {
            text.setFontSize(10.5);
            text.setBold(true);
            text.setFontColor(XDDFColor.from(Palette.rgb(Palette.INK)));
        });
    }

    static void legend(XSSFChart chart, LegendPosition position) {
        var legend = chart.getOrAddLegend();
        legend.setPosition(position);
        legend.setOverlay(false);
        var type = new XDDFTextBody(legend);
        style(type.addNewParagraph().addDefaultRunProperties(), 8.5, false, Palette.MUTED);
        legend.setTextBody(type);
    }

    static void small(XDDFChartAxis axis) {
        style(axis.getOrAddTextProperties(), 8.5, false, Palette.MUTED);
    }

    /// Each part's share of the whole, on the part.
    ///
    /// @param small points that are too small to write on
    static void shares(CTDLbls labels, List<Integer> small) {
        small.forEach(point -> silence(labels, point));
        labels.addNewNumFmt().setFormatCode("0%");
        labels.getNumFmt().setSourceLinked(false);
        type(labels.addNewTxPr(), 800, Palette.WHITE);
        show(labels, false, true);
    }

    /// Written as elements: the library's small schema lacks the label of a single point.
    private static void silence(CTDLbls labels, int point) {
        try (XmlCursor cursor = labels.newCursor()) {
            String chart = cursor.getName().getNamespaceURI();
            cursor.toEndToken();
            cursor.beginElement("dLbl", chart);
            cursor.beginElement("idx", chart);
            cursor.insertAttributeWithValue("val", Integer.toString(point));
            cursor.toNextToken();
            cursor.beginElement("delete", chart);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    /// Each bar's value at its end.
    static void values(CTDLbls labels, String format) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        type(labels.addNewTxPr(), 850, Palette.INK);
        show(labels, true, false);
    }

    private static void show(CTDLbls labels, boolean value, boolean share) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(value);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(share);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void type(CTTextBody body, int hundredthsOfPoints, String colour) {
        body.addNewBodyPr();
        var run = body.addNewP().addNewPPr().addNewDefRPr();
        run.setSz(hundredthsOfPoints);
        run.addNewSolidFill().addNewSrgbClr().setVal(Palette.rgb(colour));
    }

    private static void style(XDDFRunProperties run, double size, boolean bold, String colour) {
        run.setFontSize(size);
        run.setBold(bold);
        run.setFillProperties(solid(colour));
    }

    private static XDDFSolidFillProperties solid(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(Palette.rgb(hex)));
    }
}
