package org.clusterwright.app.export.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How a sheet prints and behaves: landscape, one page wide, its head repeated; protected against
/// slips, without a password.
final class Page {
    /// A footer takes 255 characters in all, and an ampersand takes two.
    private static final int LONGEST_NAME = 100;

    private Page() {}

    /// @param lastHead last row that is repeated and frozen, or -1
    static void set(Grid grid, int lastHead, int frozenColumns, int firstColumn, int lastColumn, int lastRow) {
        XSSFSheet sheet = grid.sheet();
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter()
                .setLeft("&8"
                        + Cut.to(LONGEST_NAME, grid.draft().budget().name()).replace("&", "&&"));
        sheet.getFooter().setCenter("&8&A");
        sheet.getFooter().setRight("&8Page &P of &N");
        var file = grid.draft().file();
        file.setPrintArea(file.getSheetIndex(sheet), firstColumn, lastColumn, 0, lastRow);
        if (lastHead >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, lastHead, -1, -1));
            sheet.createFreezePane(frozenColumns, lastHead + 1);
        }
        sheet.setDisplayGridlines(false);
        protect(sheet);
    }

    /// All of it on one page.
    static void single(Grid grid) {
        grid.sheet().getPrintSetup().setFitHeight((short) 1);
        grid.sheet().setHorizontallyCenter(true);
    }

    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockObjects(false);
    }
}
