package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.workspace.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Commands by name and by key.
class PaletteJourney extends DeskUnderTest {

    @BeforeEach
    void look() {
        open("dgx-h100-starter");
    }

    @Test
    void a_command_is_found_by_a_few_letters_and_run() {
        search("analysis", "view.analysis");
        keys(KeyCode.ENTER);
        assertThat(shows("palette")).isFalse();
        assertThat(shows("analysis")).isTrue();
    }

    @Test
    void a_command_that_is_blocked_stays_with_its_reason() {
        search("undo", "edit.undo");
        assertThat(row("edit.undo").getAccessibleText()).contains("There is nothing to undo.");
        keys(KeyCode.ENTER);
        assertThat(shows("palette")).isTrue();
    }

    @Test
    void a_command_that_is_no_longer_blocked_runs() {
        var before = plan();
        rename("Mine");
        search("undo", "edit.undo");
        keys(KeyCode.ENTER);
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void a_figure_is_explained() {
        search("total cost", "cost.total_usd");
        keys(KeyCode.ALT, KeyCode.ENTER);
        assertThat(shows("palette")).isFalse();
        assertThat(shows("why")).isTrue();
        assertThat(node("figures.cost.total_usd", Node.class).getPseudoClassStates())
                .extracting(Object::toString)
                .contains("explained");
    }

    @Test
    void a_part_is_selected() {
        keys(KeyCode.SHORTCUT, KeyCode.K);
        click("palette.only.parts");
        find("quantum-2", "switches.quantum-2-qm9700");
        keys(KeyCode.ENTER);
        assertThat(workspace().selection().targets().get())
                .isEqualTo(List.of(new Target.Entry("switches", "quantum-2-qm9700")));
    }

    @Test
    void a_shortcut_whose_command_is_blocked_says_why() {
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(text("notice.text")).isEqualTo("There is nothing to undo.");
    }

    @Test
    void the_cheat_sheet_lists_every_shortcut_of_every_command() {
        keys(KeyCode.F1);
        var said = node("shortcuts", Node.class).lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
        List<Command> shortcuts = workspace().commands().all().stream()
                .filter(command -> command.shortcut() != null)
                .toList();
        assertThat(shortcuts).hasSizeGreaterThan(15);
        assertThat(said)
                .containsAll(shortcuts.stream()
                        .map(command -> command.label().getValue())
                        .toList());
        keys(KeyCode.ESCAPE);
        assertThat(shows("shortcuts")).isFalse();
    }

    @Test
    void what_is_typed_in_the_palette_is_no_command_of_the_window_under_it() {
        var before = plan();
        search("undo", "edit.undo");
        keys(KeyCode.DELETE);
        keys(KeyCode.SHORTCUT, KeyCode.D);
        keys(KeyCode.ESCAPE);
        assertThat(plan()).isEqualTo(before);
    }

    /// Types until the item of that id is the one that Enter would take.
    private void search(String words, String item) {
        keys(KeyCode.SHORTCUT, KeyCode.K);
        find(words, item);
    }

    private void find(String words, String item) {
        assertThat(node("palette.search", TextField.class).isFocused()).isTrue();
        write(words);
        until("%s is chosen, not %s".formatted(item, chosen()), () -> chosen().contains("palette.item." + item));
    }

    private List<String> chosen() {
        return node("palette", Node.class).lookupAll(".palette-row").stream()
                .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                .map(Node::getId)
                .toList();
    }

    private Node row(String id) {
        return node("palette.item." + id, Node.class);
    }
}
