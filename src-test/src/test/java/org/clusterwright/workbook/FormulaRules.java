package org.clusterwright.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.OperationPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What a formula of the budget may look like, so that a person can read it.
record FormulaRules(XSSFWorkbook file) {
    /// Those that every spreadsheet evaluates alike.
    private static final Set<String> FUNCTIONS = Set.of(
            "SUM",
            "SUMPRODUCT",
            "INDEX",
            "MATCH",
            "IF",
            "AND",
            "OR",
            "MIN",
            "MAX",
            "ROUND",
            "ROUNDUP",
            "ABS",
            "EXP",
            "LN",
            "SQRT",
            "NPV",
            "IRR",
            "PMT",
            "POWER",
            "SUMIFS");

    private static final int LONGEST = 160;
    private static final int MOST_REFERENCES = 8;

    /// What is wrong with the formula of a cell, in sentences.
    List<String> broken(Cell cell) {
        String formula = cell.getCellFormula();
        var broken = new ArrayList<String>();
        if (formula.length() > LONGEST) {
            broken.add("is " + formula.length() + " characters long");
        }
        int references = 0;
        int conditions = 0;
        for (Ptg token : parsed(formula, cell)) {
            switch (token) {
                case AbstractFunctionPtg function -> {
                    if (!FUNCTIONS.contains(function.getName())) {
                        broken.add("calls " + function.getName());
                    }
                    conditions += function.getName().equals("IF") ? 1 : 0;
                }
                case NumberPtg number -> broken.add("contains " + number.getValue());
                case IntPtg number when number.getValue() > 1 -> broken.add("contains " + number.getValue());
                case StringPtg text -> broken.add("contains the text " + text.getValue());
                case RefPtgBase _, AreaPtgBase _, NamePtg _, NameXPxg _ -> references++;
                default -> {}
            }
        }
        if (references > MOST_REFERENCES) {
            broken.add("has " + references + " references");
        }
        if (conditions > 1) {
            broken.add("has an IF within or beside an IF");
        }
        return broken.stream().map(each -> "=" + formula + " " + each).toList();
    }

    /// The formula with its cells told by their distance: equal along a row when it is one formula.
    String relative(Cell cell) {
        return Stream.of(parsed(cell.getCellFormula(), cell))
                .map(token -> relative(token, cell))
                .reduce("", (a, b) -> a + " " + b);
    }

    private static String relative(Ptg token, Cell cell) {
        return switch (token) {
            case RefPtgBase ref -> sheet(ref) + place(ref.isColRelative(), ref.getColumn(), ref.getRow(), cell);
            case AreaPtgBase area ->
                sheet(area)
                        + place(area.isFirstColRelative(), area.getFirstColumn(), area.getFirstRow(), cell)
                        + ":"
                        + place(area.isLastColRelative(), area.getLastColumn(), area.getLastRow(), cell);
            case NameXPxg name -> name.toFormulaString();
            case NamePtg name -> "name" + name.getIndex();
            case AbstractFunctionPtg function -> function.getName() + function.getNumberOfOperands();
            case OperationPtg operation -> operation.getClass().getSimpleName();
            default -> token.toFormulaString();
        };
    }

    private static String sheet(Ptg reference) {
        String text = reference.toFormulaString();
        return text.substring(0, text.indexOf('!') + 1);
    }

    private static String place(boolean relative, int column, int row, Cell cell) {
        return relative ? "C[" + (column - cell.getColumnIndex()) + "]R" + row : "C" + column + "R" + row;
    }

    private Ptg[] parsed(String formula, Cell cell) {
        return FormulaParser.parse(
                formula,
                XSSFEvaluationWorkbook.create(file),
                FormulaType.CELL,
                file.getSheetIndex(cell.getSheet()),
                cell.getRowIndex());
    }
}
