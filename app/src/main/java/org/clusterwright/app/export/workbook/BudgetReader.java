package org.clusterwright.app.export.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.evaluate.Edit;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Input;

/// What somebody changed in a budget. Assumptions are found by the id in their first column: rows may have moved.
public final class BudgetReader {
    private BudgetReader() {}

    /// @param book the ledger of the plan that the budget was written from
    /// @return live inputs whose value in the file is another than in the ledger
    /// @throws IOException when the file cannot be read, or is no budget: the message is one sentence
    public static Map<Input, Double> changes(Path file, Book book) throws IOException {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet(SheetName.ASSUMPTIONS);
            if (sheet == null) {
                throw new IOException(file + ": there is no sheet " + SheetName.ASSUMPTIONS);
            }
            return changes(file, sheet, book);
        } catch (UnsupportedFileFormatException | POIXMLException | EmptyFileException other) {
            throw new IOException(file + ": not an .xlsx workbook", other);
        }
    }

    /// The changes as settings of the plan file: path and value.
    public static Map<String, String> settings(Map<Input, Double> changes) {
        var settings = new LinkedHashMap<String, String>();
        changes.forEach((input, value) -> settings.putAll(Edit.settings(input, value)));
        return settings;
    }

    private static Map<Input, Double> changes(Path file, Sheet sheet, Book book) throws IOException {
        var changes = new LinkedHashMap<Input, Double>();
        for (Row row : sheet) {
            Cell id = row.getCell(Column.ID);
            if (id == null || id.getCellType() != CellType.STRING) {
                continue;
            }
            var term = book.find(id.getStringCellValue());
            if (term.isPresent() && term.get() instanceof Input input && input.value() != null && book.live(input)) {
                double value = number(file, row.getCell(Column.VALUE), row.getRowNum());
                if (value != input.value().value()) {
                    changes.put(input, value);
                }
            }
        }
        return changes;
    }

    private static double number(Path file, Cell cell, int row) throws IOException {
        String place = file + ": " + SheetName.ASSUMPTIONS + "!" + Home.cell(row, Column.VALUE);
        if (cell == null || cell.getCellType() != CellType.NUMERIC) {
            throw new IOException(
                    place + " holds " + (cell == null ? "nothing" : "\"" + cell + "\"") + ", a number was expected");
        }
        return cell.getNumericCellValue();
    }
}
