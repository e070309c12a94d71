package org.clusterwright.app.export.workbook;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.clusterwright.model.account.Summary;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Values;
import org.clusterwright.model.quantity.Units;

/// The numbers behind the pictures: links to their homes, the years down and a column a part.
record SummaryNumbers(Grid grid, int first) {
    static final int SERIES = SummarySheet.FIRST + 1;
    private static final int RIGHT = SummarySheet.FIRST + 7;

    static Scale scale(Grid grid, List<Figure> figures) {
        double greatest = figures.stream()
                .filter(figure -> !grid.absent(figure))
                .mapToDouble(figure -> Math.abs(grid.draft().book().values().of(figure)))
                .max()
                .orElse(0);
        return Scale.of(figures.isEmpty() ? Units.USD : figures.getFirst().unit(), greatest);
    }

    private Summary summary() {
        return grid.draft().budget().accounts().summary();
    }

    /// Figures without a value, and those that are nothing in every year, are not in a picture.
    List<Figure> costByYear() {
        return shown(summary().costByYear());
    }

    List<Figure> costShares() {
        return shown(summary().costShares());
    }

    List<Figure> emissions() {
        return shown(summary().emissions());
    }

    private List<Figure> shown(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> !grid.absent(figure) && !nothing(figure))
                .toList();
    }

    private boolean nothing(Figure figure) {
        Values values = grid.draft().book().values();
        return figure.yearly()
                ? IntStream.rangeClosed(0, lastYear()).allMatch(year -> values.in(year, figure) == 0)
                : values.of(figure) == 0;
    }

    int write() {
        grid.text(
                first,
                SummarySheet.FIRST,
                "Behind the pictures",
                Look.BODY.size(12).strong());
        grid.height(first, 22);
        years();
        return parts();
    }

    CellRangeAddress yearLabels() {
        return column(SummarySheet.FIRST);
    }

    CellRangeAddress years(int series) {
        return column(SERIES + series);
    }

    CellReference seriesName(int series) {
        return new CellReference(grid.name(), first + 1, SERIES + series, true, true);
    }

    CellRangeAddress shareLabels() {
        return rows(costShares().size(), SummarySheet.FIRST);
    }

    CellRangeAddress shares() {
        return rows(costShares().size(), SummarySheet.FIRST + 4);
    }

    CellRangeAddress emissionLabels() {
        return rows(emissions().size(), RIGHT);
    }

    CellRangeAddress emissionValues() {
        return rows(emissions().size(), SummarySheet.LAST);
    }

    private int lastYear() {
        return grid.draft().book().lastYear();
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(first + 2 + firstPictured(), first + 2 + lastYear(), column, column);
    }

    /// Year 0 is in the picture when something is paid in it.
    private int firstPictured() {
        boolean nothing = costByYear().stream()
                .allMatch(part -> grid.draft().book().values().in(0, part) == 0);
        return nothing ? 1 : 0;
    }

    private int partsRow() {
        return first + 4 + lastYear();
    }

    private CellRangeAddress rows(int count, int column) {
        return new CellRangeAddress(partsRow() + 1, partsRow() + count, column, column);
    }

    private void years() {
        Look head = Title.head();
        int row = first + 1;
        Scale scale = scale(grid, costByYear());
        grid.blank(row, SummarySheet.FIRST, SummarySheet.LAST, head);
        grid.text(
                row,
                SummarySheet.FIRST,
                "Cost by year, " + scale.unit(),
                head.wrap().indented(1));
        for (int i = 0; i < costByYear().size(); i++) {
            grid.text(row, SERIES + i, costByYear().get(i).label(), head.wrap().to(Look.Side.RIGHT));
        }
        grid.height(row, 40);
        for (int y = 0; y <= lastYear(); y++) {
            Look line = Look.BODY.under(Palette.BORDER);
            int at = row + 1 + y;
            grid.blank(at, SummarySheet.FIRST, SummarySheet.LAST, line);
            grid.text(at, SummarySheet.FIRST, grid.draft().budget().calendar(y), line.indented(1));
            for (int i = 0; i < costByYear().size(); i++) {
                grid.link(at, SERIES + i, costByYear().get(i), y, line.as(scale.format()));
            }
            grid.height(at, 16);
        }
    }

    private int parts() {
        table("Cost shares", costShares(), SummarySheet.FIRST, SummarySheet.FIRST + 4);
        table("Emissions", emissions(), RIGHT, SummarySheet.LAST);
        return partsRow() + 1 + Math.max(costShares().size(), emissions().size());
    }

    private void table(String heading, List<Figure> figures, int left, int value) {
        Look head = Title.head();
        Scale scale = scale(grid, figures);
        grid.blank(partsRow(), left, value, head);
        grid.text(partsRow(), left, heading, head.indented(1));
        grid.text(partsRow(), value, scale.unit(), head.to(Look.Side.RIGHT));
        grid.height(partsRow(), 18);
        for (int i = 0; i < figures.size(); i++) {
            Look line = Look.BODY.under(Palette.BORDER);
            int at = partsRow() + 1 + i;
            grid.blank(at, left, value, line);
            grid.text(at, left, figures.get(i).label(), line.indented(1));
            grid.link(at, value, figures.get(i), Addresses.TOTAL, line.as(scale.format()));
            grid.height(at, 16);
        }
    }
}
