package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;

/// From the start page to an exported budget.
class BudgetJourney extends DeskUnderTest {
    private static final String TOTAL = "cost.total_usd";

    @Test
    void the_exported_total_is_the_one_on_the_screen() throws IOException {
        openStart();
        click("start.starter.dgx-h100-starter");
        Path budget = export();
        assertThat(files(budget)).singleElement().asString().endsWith(".xlsx");
        var card = node("figures." + TOTAL, Node.class);
        assertThat(said(card, ".figure-unit")).isEqualTo("M");
        double shown = Double.parseDouble(said(card, ".figure-value").replace("$ ", ""));
        try (Workbook workbook = WorkbookFactory.create(files(budget).getFirst().toFile())) {
            assertThat(total(workbook) / 1e6).isCloseTo(shown, within(0.05));
        }
    }

    @Test
    void an_edit_is_in_the_export_that_follows_it() throws IOException {
        openStart();
        click("start.starter.dgx-h100-starter");
        click("inspector.link.part.finance");
        click("inspector.field.finance.discount");
        enter("20");
        until("the figures are of this plan", () -> !workspace().session().now().pending());
        var evaluation = workspace().session().now().evaluation();
        double expected = evaluation.book().values().of(evaluation.book().figure(TOTAL));
        try (Workbook workbook =
                WorkbookFactory.create(files(export()).getFirst().toFile())) {
            assertThat(total(workbook)).isCloseTo(expected, within(1e-6 * expected));
        }
    }

    /// @return the folder
    private Path export() {
        answer = folder.resolve("budget");
        keys(KeyCode.SHORTCUT, KeyCode.E);
        click("export.folder.choose");
        click("export.run");
        until("it is written", () -> shows("notice") && text("notice.text").startsWith("Exported 1 kind (1 file)"));
        assertThat(shows("export")).isFalse();
        return folder.resolve("budget");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static double total(Workbook workbook) {
        var at = new CellReference(workbook.getName("cost_total_usd").getRefersToFormula());
        return workbook.getSheet(at.getSheetName())
                .getRow(at.getRow())
                .getCell(at.getCol())
                .getNumericCellValue();
    }

    private static String said(Node card, String style) {
        return ((Label) card.lookup(style)).getText();
    }
}
