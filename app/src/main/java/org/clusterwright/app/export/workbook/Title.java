package org.clusterwright.app.export.workbook;

/// The first two rows of a sheet: what it is, and what it says in a sentence.
final class Title {
    private Title() {}

    static void write(Grid grid, String title, String lead) {
        grid.text(RowsLayout.TITLE_ROW, Column.LABEL, title, Look.BODY.size(16).strong());
        grid.height(RowsLayout.TITLE_ROW, 26);
        grid.text(RowsLayout.LEAD_ROW, Column.LABEL, lead, Look.BODY.in(Palette.MUTED));
        grid.height(RowsLayout.LEAD_ROW, 16);
    }

    static Look head() {
        return Look.BODY.size(9).strong().in(Palette.WHITE).on(Palette.HEAD);
    }
}
