package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.clusterwright.model.plan.PlanFile;
import org.junit.jupiter.api.Test;

/// Windows of their own, and what closing one asks.
class ClosingJourney extends DeskUnderTest {

    @Test
    void two_plans_stand_in_two_windows_and_an_edit_of_one_is_not_in_the_other() {
        Stage first = open("dgx-h100-starter");
        rename("Mine");
        keys(KeyCode.SHORTCUT, KeyCode.N);
        assertThat(listTargetWindows())
                .extracting(window -> ((Stage) window).getTitle())
                .containsExactlyInAnyOrder("• Mine – Clusterwright", "New plan – Clusterwright");
        assertThat(first.isShowing()).isTrue();
    }

    @Test
    void a_plan_without_changes_closes_without_a_question() {
        Stage stage = open("dgx-h100-starter");
        keys(KeyCode.SHORTCUT, KeyCode.W);
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void save_writes_the_file_and_closes() {
        Stage stage = changed();
        Path file = folder.resolve("mine.cwplan");
        answer = file;
        click("question.save");
        assertThat(stage.isShowing()).isFalse();
        assertThat(PlanFile.read(file).name()).isEqualTo("Mine");
    }

    @Test
    void save_without_a_file_chosen_keeps_the_window_and_its_changes() {
        Stage stage = changed();
        answer = null;
        click("question.save");
        assertThat(stage.isShowing()).isTrue();
        assertThat(plan().name()).isEqualTo("Mine");
    }

    @Test
    void dont_save_closes_and_leaves_nothing_to_recover() {
        Stage stage = changed();
        click("question.drop");
        assertThat(stage.isShowing()).isFalse();
        assertThat(folder.resolve("home/recovery"))
                .satisfiesAnyOf(
                        kept -> assertThat(kept).doesNotExist(),
                        kept -> assertThat(kept).isEmptyDirectory());
    }

    @Test
    void cancel_keeps_the_window_and_its_changes() {
        Stage stage = changed();
        click("question.cancel");
        assertThat(stage.isShowing()).isTrue();
        assertThat(text("window.plan-state")).startsWith("Unsaved changes");
        assertThat(Files.exists(folder.resolve("mine.cwplan"))).isFalse();
    }

    /// A window with an unsaved change that was asked to close.
    private Stage changed() {
        Stage stage = open("dgx-h100-starter");
        rename("Mine");
        keys(KeyCode.SHORTCUT, KeyCode.W);
        assertThat(shows("question")).isTrue();
        return stage;
    }
}
