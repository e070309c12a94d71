package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;

/// Plan files that cannot be used, or are in use elsewhere.
class FilesJourney extends DeskUnderTest {

    @Test
    void a_broken_file_says_its_name_the_place_what_was_found_and_what_was_expected() throws IOException {
        Path file = starter("broken.cwplan");
        String text = Files.readString(file).replaceFirst("\"years\"\\s*:\\s*5", "\"years\": \"five\"");
        Files.writeString(file, text);
        choose(file);
        assertThat(text("question.text"))
                .isEqualTo(file + ": horizon.years: found the text \"five\", expected a whole number from 1 to 30.");
        assertThat(shows("plan")).isFalse();
        assertThat(Files.readString(file)).as("the person's file").isEqualTo(text);
    }

    @Test
    void a_hostile_file_is_refused_in_one_sentence_without_its_control_characters() throws IOException {
        Path file = folder.resolve("hostile.cwplan");
        Files.writeString(file, "{\"format\":\"\\u001b[31mclusterwright/plan\\u202e\",\"version\":1}");
        choose(file);
        assertThat(text("question.text")).startsWith(file + ": ").doesNotContain("\u001b", "\u202e", "\n");
    }

    @Test
    void a_file_nested_without_end_is_refused() throws IOException {
        Path file = folder.resolve("deep.cwplan");
        Files.writeString(file, "[".repeat(200_000));
        choose(file);
        assertThat(text("question.text")).startsWith(file + ": ");
    }

    @Test
    void a_file_that_cannot_be_used_leaves_an_open_plan_and_its_changes_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("no-plan.cwplan"), "A letter, and no plan.");
        open("dgx-h100-starter");
        rename("Mine");
        Plan before = plan();
        answer = file;
        keys(KeyCode.SHORTCUT, KeyCode.O);
        assertThat(text("question.text")).startsWith(file + ": ");
        keys(KeyCode.ESCAPE);
        assertThat(plan()).isEqualTo(before);
        assertThat(text("window.plan-state")).startsWith("Unsaved changes");
    }

    @Test
    void a_plan_that_another_process_has_open_opens_as_a_copy_and_says_so() throws Exception {
        Path file = starter("shared.cwplan");
        Process other = OtherDesk.start(folder.resolve("home"), file);
        try {
            choose(file);
            assertThat(text("question.text"))
                    .contains("open in another window (process " + other.pid() + ")")
                    .contains("a copy without a file");
            keys(KeyCode.ENTER);
            assertThat(text("window.plan-state")).isEqualTo("Not saved yet");
            assertThat(workspace().session().now().file()).isNull();
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    private Path starter(String name) throws IOException {
        Path file = folder.resolve(name);
        PlanFile.write(StarterPlans.read("dgx-h100-starter"), file);
        return file;
    }

    private void choose(Path file) {
        openStart();
        answer = file;
        click("start.file.open");
    }
}
