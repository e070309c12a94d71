package org.clusterwright.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.quantity.Sourced;

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

    /// All live inputs, each with another value.
    static Map<Input, Double> edited(Book book, ToDoubleFunction<Sourced<Double>> edit) {
        var edits = new LinkedHashMap<Input, Double>();
        for (Input input : book.inputs()) {
            Sourced<Double> known = input.value();
            if (known != null && book.live(input)) {
                edits.put(input, edit.applyAsDouble(known));
            }
        }
        return edits;
    }

    static Cell named(Workbook file, String name) {
        var at = new CellReference(file.getName(name).getRefersToFormula());
        return file.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }
}
