package org.clusterwright.app.export.workbook;

/// Columns that are the same on every sheet of rows, counted from 0. A row of years has its total in
/// VALUE and the years from YEAR_0 on; one
/// column stays free for an opening balance, so that "the year before" is one formula along the whole row.
final class Column {
    static final int ID = 0;
    static final int LABEL = 1;
    static final int UNIT = 2;
    static final int VALUE = 3;
    static final int OPENING = 4;
    static final int YEAR_0 = 5;

    private Column() {}
}
