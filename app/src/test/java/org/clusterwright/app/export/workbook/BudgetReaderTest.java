package org.clusterwright.app.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.ledger.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetReaderTest {
    private final Budget budget = SampleBudget.make();

    @TempDir
    private Path folder;

    @Test
    void a_budget_that_nobody_touched_changes_nothing() throws IOException {
        assertThat(BudgetReader.changes(written(file -> {}), budget.book())).isEmpty();
    }

    @Test
    void a_changed_cell_is_found_by_its_id_though_its_row_has_moved() throws IOException {
        Path file = written(workbook -> {
            value(workbook, "finance.discount").setCellValue(0.25);
            workbook.getSheet("Assumptions").shiftRows(3, 40, 7);
        });
        Input discount = (Input) budget.book().find("finance.discount").orElseThrow();
        assertThat(BudgetReader.changes(file, budget.book())).isEqualTo(Map.of(discount, 0.25));
        assertThat(BudgetReader.settings(Map.of(discount, 0.25))).containsEntry("finance.discount.value", "0.25");
    }

    @Test
    void a_locked_cell_is_not_read() throws IOException {
        Path file = written(workbook -> value(workbook, "reliability.mtbf").setCellValue(1));
        assertThat(BudgetReader.changes(file, budget.book())).isEmpty();
    }

    @Test
    void a_text_where_a_number_belongs_is_refused_with_its_place() throws IOException {
        Path file = written(workbook -> value(workbook, "finance.discount").setCellValue("ten"));
        assertThatThrownBy(() -> BudgetReader.changes(file, budget.book()))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(".*Assumptions!D\\d+ holds \"ten\", a number was expected");
    }

    @Test
    void what_is_no_budget_is_refused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.xlsx"), "not a workbook");
        assertThatThrownBy(() -> BudgetReader.changes(text, budget.book()))
                .hasMessageEndingWith("not an .xlsx workbook");
        Path other = written(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Assumptions")));
        assertThatThrownBy(() -> BudgetReader.changes(other, budget.book()))
                .hasMessageEndingWith("there is no sheet Assumptions");
    }

    private Path written(Consumer<XSSFWorkbook> edit) throws IOException {
        Path path = folder.resolve("budget.xlsx");
        XSSFWorkbook workbook =
                BudgetWorkbook.of(budget, BudgetWorkbook.CachedValues.LEFT_OUT).file();
        edit.accept(workbook);
        try (var out = Files.newOutputStream(path)) {
            workbook.write(out);
        }
        return path;
    }

    private static Cell value(XSSFWorkbook workbook, String id) {
        Sheet sheet = workbook.getSheet("Assumptions");
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(id)) {
                return row.getCell(Column.VALUE);
            }
        }
        throw new AssertionError(id);
    }
}
