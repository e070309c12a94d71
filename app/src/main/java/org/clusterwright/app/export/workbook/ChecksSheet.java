package org.clusterwright.app.export.workbook;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Statement;

/// Integrity (totals equal their parts: TRUE always) apart from "as exported" (FALSE once an
/// assumption is edited, rightly), and what
/// Clusterwright had to say about the plan.
final class ChecksSheet {
    private ChecksSheet() {}

    static void write(Draft draft, Statement.Rows statement, RowsLayout layout) {
        Grid grid = YearSheet.write(draft, statement, layout);
        int end = findings(grid, layout.end() + 1);
        paint(grid.sheet(), end);
        draft.file().setPrintArea(draft.file().getSheetIndex(grid.sheet()), Column.LABEL, Column.YEAR_0, 0, end);
    }

    private static int findings(Grid grid, int row) {
        var findings = grid.draft().budget().findings();
        grid.text(row, Column.LABEL, "Findings on export", Look.BODY.size(12).strong());
        grid.height(row, 20);
        int at = row + 1;
        if (findings.isEmpty()) {
            grid.text(at++, Column.LABEL, "None.", Look.BODY.in(Palette.MUTED));
        }
        for (Finding finding : findings) {
            grid.text(at, Column.ID, finding.path(), RowsWriter.ID);
            grid.text(at++, Column.LABEL, Findings.sentence(finding), Look.BODY.in(Findings.colour(finding)));
        }
        return at;
    }

    private static void paint(XSSFSheet sheet, int end) {
        var formats = sheet.getSheetConditionalFormatting();
        var holds = formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, "TRUE");
        holds.createFontFormatting().setFontColor(Styles.colour(Palette.GOOD));
        var fails = formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, "FALSE");
        fails.createFontFormatting().setFontColor(Styles.colour(Palette.BAD));
        CellRangeAddress[] cells = {new CellRangeAddress(0, end, Column.VALUE, Column.VALUE)};
        formats.addConditionalFormatting(cells, holds, fails);
    }
}
