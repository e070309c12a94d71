package org.clusterwright.app.export.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.clusterwright.model.account.Summary;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Figure;

/// The page that is read first: headlines, the cost in its parts, open points and three pictures; the
/// numbers behind them follow on the next.
/// Everything on it is a link to its home.
final class SummarySheet {
    static final int FIRST = 1;
    static final int LAST = 12;
    private static final int CARDS_ROW = 3;
    private static final int CARDS = 6;
    private static final int CARD_WIDTH = 2;
    private static final int PICTURE_ROWS = 15;

    private SummarySheet() {}

    static void write(Draft draft, Grid grid) {
        Budget budget = draft.budget();
        grid.width(0, 2);
        for (int column = FIRST; column <= LAST; column++) {
            grid.width(column, 12.5);
        }
        grid.width(LAST + 1, 2);
        grid.text(
                0, FIRST, budget.name() + ": budget summary", Look.BODY.size(18).strong());
        grid.height(0, 32);
        grid.text(1, FIRST, CoverSheet.period(budget), Look.BODY.in(Palette.MUTED));
        integrity(grid);
        footnote(grid, budget.accounts().summary());
        List<Figure> headlines = budget.accounts().summary().headlines();
        int cards = Math.min(CARDS, headlines.size());
        for (int i = 0; i < cards; i++) {
            card(grid, FIRST + i * CARD_WIDTH, headlines.get(i));
        }
        grid.height(CARDS_ROW + 2, 10);
        List<Figure> further = headlines.subList(cards, headlines.size()).stream()
                .filter(figure -> !budget.accounts().summary().cost().contains(figure))
                .toList();
        int pictures = SummaryTables.write(grid, CARDS_ROW + 3, further) + 1;
        var behind = new SummaryNumbers(grid, pictures + PICTURE_ROWS + 1);
        int end = behind.write();
        new SummaryCharts(grid, behind, pictures, PICTURE_ROWS).draw();
        Page.set(grid, -1, 0, 0, LAST + 1, end);
        grid.sheet().setRowBreak(pictures + PICTURE_ROWS);
    }

    private static void integrity(Grid grid) {
        grid.text(1, LAST - 1, "Parts equal totals", Look.BODY.in(Palette.MUTED).to(Look.Side.RIGHT));
        Figure integrity = grid.draft().budget().accounts().integrity();
        grid.link(1, LAST, integrity, Addresses.TOTAL, Look.BODY.strong().as(NumberFormat.CONDITION));
    }

    private static void card(Grid grid, int column, Figure headline) {
        Look label = Look.BODY.size(8.5).in(Palette.MUTED).over(Palette.BORDER).indented(1);
        Look value = Look.BODY.size(17).strong().under(Palette.BORDER).indented(1);
        grid.blank(CARDS_ROW, column, column + CARD_WIDTH - 1, label);
        grid.blank(CARDS_ROW + 1, column, column + CARD_WIDTH - 1, value);
        grid.text(CARDS_ROW, column, label(grid, headline), label);
        XSSFCell cell = grid.link(
                CARDS_ROW + 1,
                column,
                headline,
                Addresses.TOTAL,
                value.as(standalone(grid, headline)).to(Look.Side.LEFT));
        for (int row = CARDS_ROW; row <= CARDS_ROW + 1; row++) {
            grid.merge(row, column, column + CARD_WIDTH - 1);
        }
        grid.height(CARDS_ROW, 18);
        grid.height(CARDS_ROW + 1, 30);
        Comments.explain(grid, cell, headline);
    }

    /// Marked when a sum in it leaves something out.
    static String label(Grid grid, Figure figure) {
        return figure.label() + (grid.presence(figure).leavesOut().isEmpty() ? "" : " *");
    }

    private static void footnote(Grid grid, Summary summary) {
        boolean marked = Stream.of(summary.headlines(), summary.cost(), summary.emissions())
                .flatMap(List::stream)
                .anyMatch(figure -> !grid.presence(figure).leavesOut().isEmpty());
        if (marked) {
            Look look = Look.BODY.size(8).in(Palette.WARNING).to(Look.Side.RIGHT);
            grid.text(2, LAST, "* leaves out what is unknown: the notes on its sheet say what.", look);
        }
    }

    /// The format of a number that stands alone, with its unit.
    static String standalone(Grid grid, Figure figure) {
        if (grid.absent(figure)) {
            return "General";
        }
        double value = Math.abs(grid.draft().book().values().of(figure));
        return NumberFormat.isFraction(figure)
                ? "0.0%"
                : Scale.of(figure.unit(), value).formatWithUnit();
    }
}
