package org.clusterwright.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.quantity.Sourced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every formula cell of every plan's workbook, recomputed, as exported and after edits made in the file.
class RecalculationTest {
    private static final int FEWEST_CELLS = 150;

    @ParameterizedTest
    @MethodSource("org.clusterwright.workbook.Plans#all")
    void every_formula_cell_says_what_the_engine_says(Plans.Tried tried) {
        Exported exported = Exported.of(tried.plan());
        Comparison comparison = Comparison.recomputed(
                exported.reopened(),
                exported.workbook().origins(),
                exported.evaluation().book().values());
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.cells()).isGreaterThan(FEWEST_CELLS);
    }

    @ParameterizedTest
    @MethodSource("org.clusterwright.workbook.Plans#all")
    void with_every_live_cell_edited_the_file_says_what_the_engine_says(Plans.Tried tried) {
        Exported exported = Exported.of(tried.plan());
        List<ToDoubleFunction<Sourced<Double>>> edits = List.of(
                value -> value.low() == null ? value.value() : value.low(),
                value -> value.high() == null ? value.value() : value.high(),
                value -> value.value() * 0.9,
                value -> value.value() * 1.1);
        for (ToDoubleFunction<Sourced<Double>> edit : edits) {
            assertThat(compared(exported, LiveCells.edited(exported.evaluation().book(), edit)))
                    .isEmpty();
        }
    }

    @Test
    void with_one_live_cell_edited_the_file_says_what_the_engine_says() {
        Exported exported = Exported.of("llama-3.1-405b-h100");
        Book book = exported.evaluation().book();
        Map<Input, Double> all = LiveCells.edited(book, value -> value.value() * 1.1);
        assertThat(all).hasSizeGreaterThan(20);
        all.forEach((input, value) -> assertThat(compared(exported, Map.of(input, value)))
                .as(input.id())
                .isEmpty());
    }

    @Test
    void a_wrong_formula_is_caught() {
        Exported exported = Exported.of("dgx-h100-starter");
        XSSFWorkbook file = exported.reopened();
        var total = LiveCells.named(file, "capital_equipment_usd");
        total.setCellFormula("(" + total.getCellFormula() + ")*1.00000001");
        Comparison comparison = Comparison.recomputed(
                file,
                exported.workbook().origins(),
                exported.evaluation().book().values());
        assertThat(comparison.differences()).anyMatch(each -> each.contains("capital.equipment_usd"));
    }

    private static List<String> compared(Exported exported, Map<Input, Double> edits) {
        XSSFWorkbook file = exported.reopened();
        LiveCells.type(file, edits);
        return Comparison.recomputed(
                        file,
                        exported.workbook().origins(),
                        exported.evaluation().book().program().run(edits))
                .differences();
    }
}
