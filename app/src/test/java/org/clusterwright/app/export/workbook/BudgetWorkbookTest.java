package org.clusterwright.app.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.ledger.Input;
import org.junit.jupiter.api.Test;

/// The workbook of a budget that can be checked by hand: [SampleBudget].
class BudgetWorkbookTest {
    private final Budget budget = SampleBudget.make();
    private final BudgetWorkbook written = BudgetWorkbook.of(budget, BudgetWorkbook.CachedValues.LEFT_OUT);
    private final XSSFWorkbook file = reopened(written);

    @Test
    void sheets_stand_in_reading_order() {
        assertThat(file)
                .extracting(Sheet::getSheetName)
                .containsExactly(
                        "Cover",
                        "Summary",
                        "Assumptions",
                        "Bill of materials",
                        "Capital",
                        "Operating",
                        "Cash flow",
                        "Performance",
                        "Energy",
                        "Emissions",
                        "Checks",
                        "Sources");
    }

    @Test
    void capital_is_what_one_works_out_by_hand() {
        // (10 × 300 000 + 80 × 120.5) × 0.9 = 2 708 676, and 5 % of it for installation; the switch has no price.
        assertThat(evaluated(named("cost_capital_usd"))).isCloseTo(2_708_676 * 1.05, within(1e-6));
    }

    @Test
    void every_formula_cell_recomputes_to_the_figure_it_shows() {
        FormulaEvaluator evaluator = file.getCreationHelper().createFormulaEvaluator();
        int cells = 0;
        for (Sheet sheet : file) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        Origin origin = written.origins().get(Home.prefix(sheet.getSheetName()) + cell.getAddress());
                        assertThat(origin)
                                .as("%s!%s", sheet.getSheetName(), cell.getAddress())
                                .isNotNull();
                        double expected = origin.value(budget.book().values());
                        assertThat(number(evaluator, cell))
                                .as("%s!%s %s", sheet.getSheetName(), cell.getAddress(), cell)
                                .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
                        cells++;
                    }
                }
            }
        }
        assertThat(cells).isEqualTo(written.origins().size()).isGreaterThan(60);
    }

    @Test
    void an_unknown_price_is_said_and_not_counted_as_nothing() {
        Sheet bill = file.getSheet("Bill of materials");
        Row row = row(bill, "bill.switch");
        assertThat(row.getCell(TableLayout.FIRST_COLUMN + 1).getStringCellValue())
                .isEqualTo("unknown");
        assertThat(row.getCell(TableLayout.FIRST_COLUMN + 2).getStringCellValue())
                .isEqualTo("unknown");
        assertThat(row(bill, "capital.equipment_usd")
                        .getCell(TableLayout.FIRST_COLUMN + 3)
                        .getStringCellValue())
                .isEqualTo("Leaves out 1 of 3 lines: catalog.parts.switch.price_usd.");
    }

    @Test
    void text_that_begins_like_a_formula_stays_text() {
        Cell cell = row(file.getSheet("Bill of materials"), "bill.cable").getCell(Column.LABEL);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo("=Cable (\"quoted\")");
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void live_inputs_are_open_and_the_rest_is_locked_without_a_password() {
        Sheet assumptions = file.getSheet("Assumptions");
        for (Input input : budget.book().inputs()) {
            Row row = row(assumptions, input.id());
            boolean open = budget.book().live(input) && input.value() != null;
            assertThat(row.getCell(Column.VALUE).getCellStyle().getLocked())
                    .as(input.id())
                    .isEqualTo(!open);
        }
        assertThat(row(assumptions, "reliability.mtbf")
                        .getCell(AssumptionsSheet.NOTE)
                        .getStringCellValue())
                .isEqualTo("recomputed by Clusterwright");
        for (Sheet sheet : file) {
            assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
            var protection = ((XSSFSheet) sheet).getCTWorksheet().getSheetProtection();
            assertThat(protection.isSetPassword() || protection.isSetHashValue())
                    .isFalse();
        }
    }

    @Test
    void an_edit_in_the_file_moves_the_figures_as_the_ledger_moves() {
        Input discount = (Input) budget.book().find("finance.discount").orElseThrow();
        row(file.getSheet("Assumptions"), discount.id()).getCell(Column.VALUE).setCellValue(0.25);
        double expected = budget.book()
                .program()
                .run(Map.of(discount, 0.25))
                .of(budget.book().figure("cost.total_usd"));
        assertThat(evaluated(named("cost_total_usd"))).isCloseTo(expected, within(1e-6));
        assertThat(evaluated(cell("Checks", "checks.integrity"))).isEqualTo(1);
        assertThat(evaluated(cell("Checks", "check.exported"))).isZero();
    }

    @Test
    void the_years_of_a_sheet_are_numbered_in_its_head() {
        for (String sheet : List.of("Capital", "Operating", "Cash flow", "Energy", "Emissions")) {
            Row years = file.getSheet(sheet).getRow(RowsLayout.YEARS_ROW);
            for (int year = 0; year <= 3; year++) {
                assertThat(years.getCell(Column.YEAR_0 + year).getNumericCellValue())
                        .isEqualTo(year);
            }
        }
        assertThat(file.getSheet("Cash flow")
                        .getRow(RowsLayout.HEAD_ROW)
                        .getCell(Column.YEAR_0 + 1)
                        .getStringCellValue())
                .isEqualTo("2027/28");
    }

    @Test
    void three_native_charts_stand_on_the_summary_and_say_what_is_drawn_and_no_number() {
        var charts = file.getSheet("Summary").createDrawingPatriarch().getCharts();
        assertThat(charts)
                .extracting(chart -> chart.getTitleText().getString())
                .containsExactlyInAnyOrder(
                        "Cost by year, k$", "What the total cost is made of", "Emissions by scope, t CO₂e");
    }

    @Test
    void a_series_that_is_nothing_in_every_year_is_in_no_chart() {
        var summary = file.getSheet("Summary").createDrawingPatriarch();
        var legend = summary.getCharts().stream()
                .flatMap(chart -> chart.getChartSeries().stream())
                .flatMap(data -> IntStream.range(0, data.getSeriesCount()).mapToObj(data::getSeries))
                .map(XDDFChartData.Series::getCategoryData)
                .flatMap(names -> IntStream.range(0, names.getPointCount()).mapToObj(names::getPointAt))
                .map(String::valueOf);
        assertThat(legend).contains("Capital", "Electricity").doesNotContain("Gifts");
    }

    private Cell named(String name) {
        CellReference at = new CellReference(file.getName(name).getRefersToFormula());
        return file.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    private Cell cell(String sheet, String id) {
        return row(file.getSheet(sheet), id).getCell(Column.VALUE);
    }

    private double evaluated(Cell cell) {
        return number(file.getCreationHelper().createFormulaEvaluator(), cell);
    }

    private static double number(FormulaEvaluator evaluator, Cell cell) {
        var value = evaluator.evaluate(cell);
        return switch (value.getCellType()) {
            case NUMERIC -> value.getNumberValue();
            case BOOLEAN -> value.getBooleanValue() ? 1 : 0;
            case STRING, ERROR, BLANK, FORMULA, _NONE ->
                throw new AssertionError(cell + " gives " + value.formatAsString());
        };
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            Cell first = row.getCell(Column.ID);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError(id + " is not on " + sheet.getSheetName());
    }

    private static XSSFWorkbook reopened(BudgetWorkbook written) {
        try {
            var out = new ByteArrayOutputStream();
            written.write(out);
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
