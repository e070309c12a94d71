package org.clusterwright.app.export.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.clusterwright.model.account.Summary;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Figure;

/// Under the headlines: the cost in its parts and the open points at the left, further figures at the right.
final class SummaryTables {
    private static final int LEFT = SummarySheet.FIRST;
    private static final int LEFT_VALUE = LEFT + 4;
    private static final int LEFT_END = LEFT + 5;
    private static final int RIGHT = LEFT + 7;
    private static final int ROW_POINTS = 18;
    /// Fewer would leave no room to say anything.
    private static final int OPEN_ROWS = 3;

    private SummaryTables() {}

    /// @return the first free row
    static int write(Grid grid, int row, List<Figure> further) {
        int left = cost(grid, row, grid.draft().budget().accounts().summary());
        int right = further.isEmpty() ? row : further(grid, row, further);
        int end = Math.max(left + 1 + OPEN_ROWS, right);
        openPoints(grid, left, end);
        for (int at = row; at < end; at++) {
            grid.height(at, ROW_POINTS);
        }
        return end;
    }

    private static int cost(Grid grid, int row, Summary summary) {
        Look head = Title.head();
        int years = grid.draft().book().lastYear();
        Scale scale = SummaryNumbers.scale(grid, summary.cost());
        grid.blank(row, LEFT, LEFT_END, head);
        grid.text(row, LEFT, "Cost over " + years + (years == 1 ? " year" : " years"), head.indented(1));
        grid.text(row, LEFT_VALUE, scale.unit(), head.to(Look.Side.RIGHT));
        grid.text(row, LEFT_END, "From", head.indented(1));
        int at = row + 1;
        for (Figure part : summary.cost()) {
            boolean total = part == summary.cost().getLast();
            Look line = Look.BODY.strong(total).under(Palette.BORDER).over(total ? Palette.STRONG : null);
            grid.blank(at, LEFT, LEFT_END, line);
            grid.text(at, LEFT, SummarySheet.label(grid, part), line.indented(1));
            grid.link(at, LEFT_VALUE, part, Addresses.TOTAL, line.as(scale.format()));
            Home home = grid.draft().homes().of(part);
            XSSFCell from = grid.text(
                    at,
                    LEFT_END,
                    home.link().replace("'", ""),
                    line.strong(false).size(8.5).in(Palette.SUBTLE).indented(1));
            grid.jump(from, home.link());
            at++;
        }
        return at;
    }

    private static int further(Grid grid, int row, List<Figure> figures) {
        Look head = Title.head();
        grid.blank(row, RIGHT, SummarySheet.LAST, head);
        grid.text(row, RIGHT, "Further figures", head.indented(1));
        int at = row + 1;
        for (Figure figure : figures) {
            Look line = Look.BODY.under(Palette.BORDER);
            grid.blank(at, RIGHT, SummarySheet.LAST, line);
            grid.text(at, RIGHT, SummarySheet.label(grid, figure), line.indented(1));
            grid.merge(at, RIGHT, RIGHT + 2);
            XSSFCell value =
                    grid.link(at, RIGHT + 3, figure, Addresses.TOTAL, line.as(SummarySheet.standalone(grid, figure)));
            grid.merge(at, RIGHT + 3, SummarySheet.LAST);
            Comments.explain(grid, value, figure);
            at++;
        }
        return at;
    }

    /// As many findings as there is room for; all of them stand under the checks.
    private static void openPoints(Grid grid, int first, int end) {
        List<Finding> findings = grid.draft().budget().findings();
        Look head = Look.BODY.strong().in(Palette.HEAD).on(Palette.BAND).indented(1);
        grid.blank(first, LEFT, LEFT_END, head);
        grid.text(first, LEFT, "Open points", head);
        int room = Math.max(1, (end - first - 1) * ROW_POINTS / 13 - 1);
        String text = findings.isEmpty()
                ? "None found."
                : findings.stream().limit(room).map(Findings::sentence).collect(Collectors.joining("\n"));
        if (findings.size() > room) {
            text += "\nand " + (findings.size() - room) + " more under Checks.";
        }
        Look look = Look.BODY.size(8.5).on(Palette.BAND).block().indented(1);
        for (int row = first + 1; row < end; row++) {
            grid.blank(row, LEFT, LEFT_END, look);
        }
        grid.text(first + 1, LEFT, text, look);
        grid.sheet().addMergedRegion(new CellRangeAddress(first + 1, end - 1, LEFT, LEFT_END));
    }
}
