package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.workspace.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/// The charts of a plan.
class AnalysisJourney extends DeskUnderTest {
    private static final String COST = "analysis.cost-by-category";

    @BeforeEach
    void look() {
        open("dgx-h100-starter");
        interact(() -> node("plan", PlanView.class).show(Page.ANALYSIS));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void every_chart_says_its_conclusion_and_its_values() {
        String said = node(COST + ".chart", Node.class).getAccessibleText();
        assertThat(said).contains("Cost by category.", "50 % is capital", "Electricity: 0.570 M$");
    }

    @Test
    void a_number_of_a_table_leads_to_its_why() {
        press(COST + ".table");
        press(COST + ".numbers.electricity.0");
        assertThat(lookup((Node node) -> "why".equals(node.getId()) && visible(node))
                        .tryQuery())
                .isPresent();
    }

    @Test
    void a_chart_is_enlarged_with_its_table_and_made_small_again() {
        press(COST + ".enlarge");
        assertThat(node("analysis.large.cost-by-category.chart", Node.class)).isNotNull();
        assertThat(node("analysis.large.cost-by-category.numbers.capital.0", Node.class))
                .isNotNull();
        press("analysis.large.cost-by-category.enlarge");
        assertThat(node(COST + ".chart", Node.class)).isNotNull();
    }

    @Test
    void a_chart_follows_an_edit() {
        var session = node("plan", PlanView.class).workspace().session();
        interact(() -> session.set("Set discount", Map.of("finance.discount", "0.5")));
        until(
                "the chart has followed",
                () -> !node(COST + ".chart", Node.class).getAccessibleText().contains("Capital: 7.02 M$"));
    }

    @Test
    void the_data_of_a_chart_is_copied() {
        press(COST + ".copy");
        clickOn("Copy data");
        WaitForAsyncUtils.waitForFxEvents();
        var copied = new String[1];
        interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("Category\tUSD\tShare\n").contains("Total cost\t14167485.6");
        assertThat(node("analysis.said", Label.class).getText()).isEqualTo("Copied the numbers of Cost by category");
    }

    @Test
    void what_the_mouse_rests_on_says_how_much_it_is() {
        moveTo(node("analysis.power-by-part.chart", Node.class), Pos.TOP_LEFT, new Point2D(40, 28), Motion.DIRECT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Window.getWindows())
                .filteredOn(Tooltip.class::isInstance)
                .extracting(window -> ((Tooltip) window).getText())
                .containsExactly("Servers: 110 kW, 79 %");
    }

    private void press(String id) {
        interact(() -> node(id, ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
