package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanDifference;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// A process that was killed, and what the next one finds.
class RecoveryJourney extends DeskUnderTest {
    private static final String[] EDITS = {"finance.discount.value=0.25", "training.sequence=4096"};

    /// Where the killed process worked; each journey goes on from a copy of what it left.
    @TempDir
    static Path killed;

    private static byte[] saved = {};

    @BeforeAll
    static void kill() throws Exception {
        FxToolkit.registerPrimaryStage(); // conditions are asked on its thread
        PlanFile.write(StarterPlans.read("dgx-h100-starter"), file());
        saved = Files.readAllBytes(file());
        Process other = OtherDesk.start(killed.resolve("home"), file(), EDITS);
        try {
            until("both edits are kept", () -> facts(killed).contains("edits=" + EDITS.length));
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @BeforeEach
    void look() throws IOException {
        Files.write(file(), saved);
        Path left = killed.resolve("home");
        try (Stream<Path> all = Files.walk(left)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("home").resolve(left.relativize(each));
                Files.createDirectories(copy.getParent());
                Files.copy(each, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        openStart();
    }

    @Test
    void the_start_page_says_what_was_kept() {
        assertThat(((Label) card().lookup(".recovery-text")).getText())
                .isEqualTo("Starter cluster of 16 DGX H100, 2 edits after the last save.");
    }

    @Test
    void restore_opens_the_plan_with_its_edits_unsaved() throws IOException {
        click(card().getId() + ".restore");
        until("the plan is open", () -> shows("plan"));
        Plan edited = Settings.apply(PlanFile.read(file()).embedding(workspace().catalog()), List.of(EDITS));
        assertThat(plan()).isEqualTo(edited);
        assertThat(text("window.plan-state")).startsWith("Unsaved changes");
        assertThat(Files.readAllBytes(file())).as("the person's file").isEqualTo(saved);
    }

    @Test
    void what_was_restored_is_undone_in_one_step() {
        click(card().getId() + ".restore");
        until("the plan is open", () -> shows("plan"));
        click("window.edit.undo");
        assertThat(PlanDifference.between(
                        plan(), PlanFile.read(file()).embedding(workspace().catalog())))
                .isEmpty();
    }

    @Test
    void what_was_restored_and_saved_is_not_offered_again() throws IOException {
        click(card().getId() + ".restore");
        until("the plan is open", () -> shows("plan"));
        keys(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(PlanFile.read(file())).isEqualTo(plan());
        until("nothing is kept", () -> facts(folder).isEmpty());
    }

    @Test
    void compare_lists_what_was_not_saved() {
        click(card().getId() + ".compare");
        TableView<?> table = node("difference.table", TableView.class);
        assertThat(table.getItems())
                .extracting(row -> ((PlanDifference.Change) row).path())
                .containsExactlyInAnyOrder("finance.discount", "training.sequence");
    }

    @Test
    void discard_removes_it_for_good() {
        click(card().getId() + ".discard");
        assertThat(facts(folder)).isEmpty();
    }

    private static Path file() {
        return killed.resolve("plan.cwplan");
    }

    private Node card() {
        return lookup((Node node) -> node.getStyleClass().contains("recovery-card") && visible(node))
                .query();
    }

    /// What is kept, as the file says it; empty when nothing is.
    private static String facts(Path folder) {
        Path kept = folder.resolve("home/recovery");
        if (!Files.isDirectory(kept)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(kept)) {
            Path facts = files.filter(each -> each.endsWith("facts.properties"))
                    .findFirst()
                    .orElse(null);
            return facts == null ? "" : Files.readString(facts);
        } catch (IOException | UncheckedIOException changing) {
            return "";
        }
    }
}
