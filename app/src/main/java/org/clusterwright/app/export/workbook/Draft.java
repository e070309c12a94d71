package org.clusterwright.app.export.workbook;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.ledger.Book;

/// A file while it is being written, with what all its sheets share.
///
/// @param origins what each formula cell shows, by address (`Capital!D12`)
/// @param cached  whether formula cells carry their value, for programs that show a file without recalculating it
record Draft(
        XSSFWorkbook file,
        Budget budget,
        Homes homes,
        Names names,
        Styles styles,
        Map<String, Origin> origins,
        boolean cached) {

    Book book() {
        return budget.book();
    }
}
