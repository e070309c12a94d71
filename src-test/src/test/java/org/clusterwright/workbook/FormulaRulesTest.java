package org.clusterwright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.app.export.workbook.Origin;
import org.clusterwright.model.ledger.Addresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaRulesTest {
    @ParameterizedTest
    @MethodSource("org.clusterwright.workbook.Plans#all")
    void every_formula_can_be_read_by_a_person(Plans.Tried tried) {
        XSSFWorkbook file = Exported.of(tried.plan()).reopened();
        var rules = new FormulaRules(file);
        var broken = new ArrayList<String>();
        for (Sheet sheet : file) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        rules.broken(cell).forEach(each -> broken.add(Comparison.address(sheet, cell) + " " + each));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.clusterwright.workbook.Plans#all")
    void a_figure_has_one_formula_along_its_years(Plans.Tried tried) {
        Exported exported = Exported.of(tried.plan());
        XSSFWorkbook file = exported.reopened();
        var rules = new FormulaRules(file);
        Map<String, String> formulas = new LinkedHashMap<>();
        var differing = new ArrayList<String>();
        for (Sheet sheet : file) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    Origin origin = exported.workbook().origins().get(Comparison.address(sheet, cell));
                    if (origin != null
                            && origin.term().yearly()
                            && origin.year() != Addresses.TOTAL
                            && !sheet.getSheetName().equals("Summary")) {
                        String relative = rules.relative(cell);
                        String first = formulas.putIfAbsent(sheet.getSheetName() + row.getRowNum(), relative);
                        if (first != null && !first.equals(relative)) {
                            differing.add(Comparison.address(sheet, cell) + " =" + cell.getCellFormula());
                        }
                    }
                }
            }
        }
        assertThat(differing).isEmpty();
        assertThat(formulas).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1*1000 | contains 1000",
                "A1*0.5 | contains 0.5",
                "IF(A1>0,IF(B1>0,1,0),0) | has an IF within or beside an IF",
                "VLOOKUP(A1,B1:C9,1) | calls VLOOKUP",
                "A1+A2+A3+A4+A5+A6+A7+A8+A9 | has 9 references",
                "A1&\"text\" | contains the text text",
            })
    void what_a_person_cannot_read_is_caught(String formula, String why) {
        try (var file = new XSSFWorkbook()) {
            Cell cell = file.createSheet("One").createRow(20).createCell(0);
            cell.setCellFormula(formula);
            assertThat(new FormulaRules(file).broken(cell))
                    .singleElement()
                    .asString()
                    .endsWith(why);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_formula_that_changes_along_a_row_is_caught() throws java.io.IOException {
        try (var file = new XSSFWorkbook()) {
            Row row = file.createSheet("One").createRow(0);
            row.createCell(5).setCellFormula("D2*F3");
            row.createCell(6).setCellFormula("D2*G3");
            row.createCell(7).setCellFormula("$D2*H3");
            row.createCell(8).setCellFormula("$D2*I3");
            var rules = new FormulaRules(file);
            assertThat(rules.relative(row.getCell(6))).isNotEqualTo(rules.relative(row.getCell(5)));
            assertThat(rules.relative(row.getCell(8))).isEqualTo(rules.relative(row.getCell(7)));
        }
    }
}
