package org.clusterwright.app.export.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.clusterwright.model.account.Summary;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Figure;

/// The page that is read first: headlines, the cost in its parts, open points, three pictures and the
/// numbers behind them. Everything on it is a
/// link to its home.
final class SummarySheet {
    static final int FIRST = 1;
    static final int LAST = 12;
    private static final int CARD = 2;
    private static final int CARDS = 6;
    private static final int PICTURE_ROWS = 17;

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
        int row = cards(grid, 3, budget.accounts().summary().headlines());
        int table = row;
        row = cost(grid, table, budget.accounts().summary());
        openPoints(grid, table, row);
        int pictures = row + 1;
        var behind = new SummaryNumbers(grid, pictures + PICTURE_ROWS + 1);
        int end = behind.write();
        new SummaryCharts(grid, behind, pictures, PICTURE_ROWS).draw();
        Page.set(grid, -1, 0, 0, LAST + 1, end);
        Page.single(grid);
    }

    private static void integrity(Grid grid) {
        grid.text(1, LAST - 1, "Parts equal totals", Look.BODY.in(Palette.MUTED).to(Look.Side.RIGHT));
        grid.link(
                1,
                LAST,
                grid.draft().budget().accounts().integrity(),
                Addresses.TOTAL,
                Look.BODY.strong().as(NumberFormat.CONDITION));
    }

    private static int cards(Grid grid, int first, List<Figure> headlines) {
        int row = first;
        for (int i = 0; i < headlines.size(); i++) {
            if (i > 0 && i % CARDS == 0) {
                row += 3;
            }
            card(grid, row, FIRST + i % CARDS * CARD, headlines.get(i));
        }
        grid.height(row + 2, 10);
        return row + 3;
    }

    private static void card(Grid grid, int row, int column, Figure term) {
        Look label = Look.BODY.size(8.5).in(Palette.MUTED).over(Palette.BORDER).indented(1);
        grid.blank(row, column, column + CARD - 1, label);
        grid.text(row, column, term.label(), label);
        grid.merge(row, column, column + CARD - 1);
        grid.height(row, 18);
        Look value = Look.BODY
                .size(16)
                .strong()
                .under(Palette.BORDER)
                .to(Look.Side.LEFT)
                .indented(1);
        grid.blank(row + 1, column, column + CARD - 1, value);
        grid.merge(row + 1, column, column + CARD - 1);
        grid.height(row + 1, 28);
        String format = "General";
        if (!grid.absent(term)) {
            double of = Math.abs(grid.draft().book().values().of(term));
            format = NumberFormat.isFraction(term)
                    ? "0.0%"
                    : Scale.of(term.unit(), of).formatWithUnit();
        }
        var cell = grid.link(
                row + 1, column, term, Addresses.TOTAL, value.as(format).to(Look.Side.LEFT));
        Comments.explain(grid, cell, term);
        grid.height(row + 2, 6);
    }

    private static int cost(Grid grid, int row, Summary summary) {
        Look head = Title.head();
        int years = grid.draft().book().lastYear();
        grid.blank(row, FIRST, FIRST + 5, head);
        grid.text(row, FIRST, "Cost over " + years + (years == 1 ? " year" : " years"), head.indented(1));
        Scale scale = SummaryNumbers.scale(grid, summary.cost());
        grid.text(row, FIRST + 4, scale.unit(), head.to(Look.Side.RIGHT));
        grid.text(row, FIRST + 5, "From", head.indented(1));
        grid.height(row, 20);
        int at = row + 1;
        for (Figure part : summary.cost()) {
            boolean total = part == summary.cost().getLast();
            Look line = Look.BODY.strong(total).under(Palette.BORDER).over(total ? Palette.STRONG : null);
            grid.blank(at, FIRST, FIRST + 5, line);
            grid.text(at, FIRST, part.label(), line.indented(1));
            grid.link(at, FIRST + 4, part, Addresses.TOTAL, line.as(scale.format()));
            Home home = grid.draft().homes().of(part);
            var from = grid.text(
                    at,
                    FIRST + 5,
                    home.link().replace("'", ""),
                    line.strong(false).in(Palette.SUBTLE).indented(1));
            grid.jump(from, home.link());
            grid.height(at, 18);
            at++;
        }
        return at;
    }

    /// As many findings as there is room for beside the table; all of them stand under the checks.
    private static void openPoints(Grid grid, int first, int end) {
        int left = FIRST + 7;
        grid.blank(first, left, LAST, Title.head());
        grid.text(first, left, "Open points", Title.head().indented(1));
        List<Finding> findings = grid.draft().budget().findings();
        int room = Math.max(2, (end - first - 1) * 18 / 26);
        String text = findings.isEmpty()
                ? "None found."
                : findings.stream().limit(room).map(Findings::sentence).collect(Collectors.joining("\n"));
        if (findings.size() > room) {
            text += "\nand " + (findings.size() - room) + " more under Checks.";
        }
        Look look = Look.BODY.size(9).on(Palette.BAND).block().indented(1);
        for (int row = first + 1; row < end; row++) {
            grid.blank(row, left, LAST, look);
        }
        grid.text(first + 1, left, text, look);
        grid.sheet().addMergedRegion(new CellRangeAddress(first + 1, end - 1, left, LAST));
    }
}
