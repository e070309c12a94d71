package org.clusterwright.workbook;

import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.clusterwright.model.ledger.Input;

/// Cells that somebody types on, found by their names.
final class LiveCells {
    private LiveCells() {}

    static void type(Workbook file, Map<Input, Double> edits) {
        edits.forEach((input, value) -> {
            Cell cell = named(file, input.definedName());
            if (cell.getCellStyle().getLocked()) {
                throw new AssertionError(input.id() + " is locked");
            }
            cell.setCellValue(value);
        });
    }

    static Cell named(Workbook file, String name) {
        var at = new CellReference(file.getName(name).getRefersToFormula());
        return file.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }
}
