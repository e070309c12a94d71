package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From a number to what it rests on, and back with another.
class WhyJourney extends DeskUnderTest {
    private static final String TOTAL = "cost.total_usd";
    private static final String DISCOUNT = "inspector.field.finance.discount";
    private static final int MOST_LINES = 200;

    @BeforeEach
    void ask() {
        open("dgx-h100-starter");
        click("figures." + TOTAL);
    }

    @Test
    void an_edit_of_an_input_of_the_tree_moves_the_number_it_began_with() {
        double before = shown();
        descend("Network", "Quantum-2 QM9700, amount", "Discount on list prices");
        keys(KeyCode.ENTER);
        assertThat(node(DISCOUNT, TextField.class).isFocused()).isTrue();
        enter("20");
        until("the figures are of this plan", () -> !workspace().session().now().pending());
        assertThat(plan().finance().discount().value()).isEqualTo(0.2);
        assertThat(shown()).isLessThan(before).isCloseTo(evaluated() / 1e6, within(0.05));
    }

    @Test
    void the_tree_follows_an_edit_and_stays_open_where_it_was() {
        descend("Network", "Quantum-2 QM9700, amount", "Discount on list prices");
        String open = text("why.extent");
        keys(KeyCode.ENTER);
        enter("20");
        click("figures." + TOTAL);
        assertThat(text("why.extent")).isEqualTo(open);
        descend("Discount on list prices");
        assertThat(chosen()).contains("Discount on list prices = 0.200, ");
    }

    @Test
    void the_why_is_left_by_key_for_the_place_it_was_asked_from() {
        keys(KeyCode.ALT, KeyCode.LEFT);
        assertThat(shows("why")).isFalse();
        assertThat(shows("canvas")).isTrue();
    }

    @Test
    void the_tree_copies_as_text() {
        click("why.copy");
        var copied = new String[1];
        interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("Total cost = 14167485.667084755 USD").contains("set by: finance.discount");
    }

    /// Walks down the open lines to each name in turn, and opens it.
    private void descend(String... names) {
        for (String name : names) {
            int lines = 0;
            while (!chosen().matches("(. )?" + name + " = .*")) {
                keys(KeyCode.DOWN);
                assertThat(++lines)
                        .as("lines down to %s from %s", name, chosen())
                        .isLessThan(MOST_LINES);
            }
            if (!name.equals(names[names.length - 1])) {
                keys(KeyCode.RIGHT);
            }
        }
    }

    /// The chosen line, as a screen reader says it.
    private String chosen() {
        return node("why.tree", Node.class).lookupAll(".list-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).isSelected())
                .map(Node::getAccessibleText)
                .findFirst()
                .orElse("");
    }

    /// Millions, as the card shows them.
    private double shown() {
        var card = node("figures." + TOTAL, Node.class);
        assertThat(((Label) card.lookup(".figure-unit")).getText()).isEqualTo("M");
        return Double.parseDouble(
                ((Label) card.lookup(".figure-value")).getText().replace("$ ", ""));
    }

    private double evaluated() {
        var evaluation = new Evaluator(Catalog.shipped()).evaluate(plan());
        return evaluation.book().values().of(evaluation.book().figure(TOTAL));
    }
}
