package org.clusterwright.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.app.export.workbook.Origin;
import org.clusterwright.model.ledger.Values;

/// Every formula cell of a workbook held against the engine: |difference| ≤ 1e-9 × the largest term that the cell adds.
///
/// @param cells       formula cells compared
/// @param differences each that is wrong, in a sentence
record Comparison(int cells, List<String> differences) {
    private static final double TOLERANCE = 1e-9;

    /// Recomputed by the library.
    static Comparison recomputed(XSSFWorkbook file, Map<String, Origin> origins, Values expected) {
        FormulaEvaluator evaluator = file.getCreationHelper().createFormulaEvaluator();
        return of(file, origins, expected, evaluator::evaluateFormulaCell);
    }

    /// As another program left the values in the file.
    static Comparison stored(XSSFWorkbook file, Map<String, Origin> origins, Values expected) {
        return of(file, origins, expected, cell -> {});
    }

    private static Comparison of(
            XSSFWorkbook file, Map<String, Origin> origins, Values expected, Consumer<Cell> recompute) {
        var differences = new ArrayList<String>();
        var left = new HashSet<>(origins.keySet());
        int cells = 0;
        for (Sheet sheet : file) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() != CellType.FORMULA) {
                        continue;
                    }
                    String address = address(sheet, cell);
                    String formula = cell.getCellFormula();
                    Origin origin = origins.get(address);
                    cells++;
                    left.remove(address);
                    if (origin == null) {
                        differences.add(address + " =" + formula + " is no formula of the ledger");
                        continue;
                    }
                    recompute.accept(cell);
                    check(address, formula, number(cell), origin, expected, differences);
                }
            }
        }
        left.forEach(address -> differences.add(address + " should hold a formula"));
        return new Comparison(cells, differences);
    }

    private static void check(
            String address, String formula, double found, Origin origin, Values expected, List<String> differences) {
        double engine = origin.value(expected);
        double largest = LargestTerm.of(origin, expected);
        if (!(Math.abs(found - engine) <= TOLERANCE * largest)) {
            differences.add(address + " =" + formula + " gives " + found + ", the engine says " + engine + " for "
                    + origin.term().id());
        }
    }

    /// Not a number for an error or a text, so that it equals nothing.
    private static double number(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? 1 : 0;
            case STRING, ERROR, BLANK, FORMULA, _NONE -> Double.NaN;
        };
    }

    static String address(Sheet sheet, Cell cell) {
        String name = sheet.getSheetName();
        return (name.chars().allMatch(Character::isLetter) ? name : "'" + name + "'") + "!" + cell.getAddress();
    }
}
