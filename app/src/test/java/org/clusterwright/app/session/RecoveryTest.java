package org.clusterwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanDifference;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir
    Path folder;

    @Test
    void what_a_killed_process_had_not_saved_is_there_and_its_file_is_free() throws Exception {
        Path file = saved();
        byte[] before = Files.readAllBytes(file);
        Process killed = editing(file);
        try {
            assertThatThrownBy(() -> PlanLock.take(file, folder))
                    .isInstanceOf(FileProblem.class)
                    .hasMessageContaining("process " + killed.pid());
            assertThat(new Recovery(folder, 0).left())
                    .as("of a process that lives")
                    .isEmpty();
        } finally {
            killed.destroyForcibly().waitFor();
        }

        var recovery = new Recovery(folder, 0);
        assertThat(recovery.left()).singleElement().satisfies(kept -> {
            assertThat(kept.file()).isEqualTo(file);
            assertThat(kept.edits()).isEqualTo(2);
            assertThat(PlanDifference.between(embedded(file), kept.plan()))
                    .extracting(PlanDifference.Change::path)
                    .contains("finance.discount", "training.sequence");
        });
        assertThat(Files.readAllBytes(file)).as("the person's file").isEqualTo(before);
        try (var lock = PlanLock.take(file, folder)) {
            assertThat(lock).isNotNull();
        }
        recovery.discard(recovery.left().getFirst());
        assertThat(recovery.left()).isEmpty();
    }

    @Test
    void what_is_saved_or_let_go_is_not_kept() throws IOException {
        Path file = saved();
        var recovery = new Recovery(folder, 0);
        var session = open(file);
        Runnable letGo = recovery.watch(session);
        session.set("Set sequence", Map.of("training.sequence", "4096"));
        session.save();
        session.set("Set sequence", Map.of("training.sequence", "2048"));
        letGo.run();
        recovery.close();
        assertThat(new Recovery(folder, 0).left()).isEmpty();
    }

    @Test
    void nothing_is_kept_of_a_plan_without_changes() throws IOException {
        var recovery = new Recovery(folder, 0);
        recovery.watch(open(saved()));
        recovery.close();
        assertThat(folder.resolve("recovery")).doesNotExist();
    }

    @Test
    void an_entry_that_cannot_be_read_is_passed_over() throws IOException {
        Files.createDirectories(folder.resolve("recovery/strange"));
        Files.writeString(folder.resolve("recovery/strange/facts.properties"), "time=yesterday");
        assertThat(new Recovery(folder, 0).left()).isEmpty();
    }

    @Test
    void a_plan_opened_twice_says_so() throws IOException {
        Path file = saved();
        try (var first = PlanLock.take(file, folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> PlanLock.take(file, folder)).hasMessageContaining("open in another window");
        }
        PlanLock.take(file, folder).close();
    }

    private Process editing(Path file) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeftBehind.class.getName(),
                        folder.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo("edited");
        return process;
    }

    private Path saved() throws IOException {
        Path file = folder.resolve("plan.cwplan");
        PlanFile.write(StarterPlans.read("dgx-h100-starter"), file);
        return file;
    }

    private static Plan embedded(Path file) {
        return PlanFile.read(file).embedding(Catalog.shipped());
    }

    private static Session open(Path file) {
        return Session.open(
                PlanFile.read(file), file, new Evaluator(Catalog.shipped()), Catalog.shipped(), Runnable::run);
    }
}
