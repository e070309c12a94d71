package org.clusterwright.app.export.workbook;

import org.apache.poi.ss.util.CellReference;

/// The one place where a term stands. Rows and columns are counted from 0.
///
/// @param column of the single value or the total
record Home(String sheet, int row, int column) {

    /// `D12`.
    static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /// `Capital!`, `'Bill of materials'!`.
    static String prefix(String sheet) {
        return sheet.chars().allMatch(c -> Character.isLetter(c)) ? sheet + "!" : "'" + sheet.replace("'", "''") + "'!";
    }

    /// As another sheet writes it: `Capital!D12`.
    String link() {
        return prefix(sheet) + cell(row, column);
    }
}
