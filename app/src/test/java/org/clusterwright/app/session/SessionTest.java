package org.clusterwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private static final List<String> COUNTS =
            List.of("training.sequence", "training.global_batch_sequences", "groups[0].count", "horizon.years");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_edit_undone_and_redone_gives_equal_plans(long seed) {
        var random = new Random(seed);
        var session = open("dgx-h100-starter");
        var plans = new ArrayList<>(List.of(session.now().plan()));
        var labels = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            String path = COUNTS.get(random.nextInt(COUNTS.size()));
            String value = Integer.toString(1 + random.nextInt(8));
            session.set("Set " + path + " to " + value, Map.of(path, value));
            if (!session.now().plan().equals(plans.getLast())) {
                plans.add(session.now().plan());
                labels.add("Set " + path + " to " + value);
            }
        }
        for (int i = plans.size() - 1; i > 0; i--) {
            assertThat(session.now().undo()).isEqualTo(labels.get(i - 1));
            session.undo();
            assertThat(session.now().plan()).isEqualTo(plans.get(i - 1));
            assertThat(session.now().redo()).isEqualTo(labels.get(i - 1));
        }
        assertThat(session.now().undo()).isNull();
        assertThat(session.now().dirty()).isFalse();
        for (int i = 1; i < plans.size(); i++) {
            session.redo();
            assertThat(session.now().plan()).isEqualTo(plans.get(i));
        }
        assertThat(session.now().redo()).isNull();
    }

    @Test
    void the_edits_of_a_gesture_are_one_step() {
        var session = open("dgx-h100-starter");
        Plan before = session.now().plan();
        for (int i = 1; i <= 20; i++) {
            double share = i / 100.0;
            session.drag("Set discount", plan -> discount(plan, share));
        }
        session.endDrag();
        assertThat(session.now().undo()).isEqualTo("Set discount");
        session.undo();
        assertThat(session.now().plan()).isEqualTo(before);
        assertThat(session.now().undo()).isNull();
    }

    @Test
    void a_refused_edit_changes_nothing() {
        var session = open("dgx-h100-starter");
        Snapshot before = session.now();
        assertThatThrownBy(() -> session.set("Set discount", Map.of("finance.discount.value", "7")))
                .isInstanceOf(PlanException.class);
        assertThat(session.now()).isEqualTo(before);
    }

    @Test
    void of_a_burst_of_edits_the_newest_is_evaluated_and_no_evaluation_is_of_another_plan() {
        var waiting = new ArrayList<Runnable>();
        var seen = new ArrayList<Snapshot>();
        var session = Session.open(
                StarterPlans.read("dgx-h100-starter"),
                null,
                new Evaluator(Catalog.shipped()),
                Catalog.shipped(),
                task -> {
                    synchronized (waiting) {
                        waiting.add(task);
                        waiting.notifyAll();
                    }
                });
        session.subscribe(seen::add);
        for (int i = 1; i <= 30; i++) {
            session.set("Set discount", Map.of("finance.discount.value", Double.toString(i / 100.0)));
            assertThat(session.now().pending()).isTrue();
        }
        while (session.now().pending()) {
            run(waiting);
        }
        assertThat(seen.size()).as("coalesced").isLessThan(2 * 30 + 1);
        assertThat(seen)
                .filteredOn(now -> !now.pending())
                .allSatisfy(now -> assertThat(now.evaluation().plan()).isEqualTo(now.plan()));
    }

    @Test
    void saving_keeps_what_was_there_as_a_backup_and_is_the_new_base() throws IOException {
        Path file = folder.resolve("plan.cwplan");
        PlanFile.write(StarterPlans.read("dgx-h100-starter"), file);
        byte[] first = Files.readAllBytes(file);
        var session = Session.open(
                PlanFile.read(file), file, new Evaluator(Catalog.shipped()), Catalog.shipped(), Runnable::run);
        session.set("Set sequence", Map.of("training.sequence", "4096"));
        assertThat(session.now().dirty()).isTrue();
        session.save();
        assertThat(session.now().dirty()).isFalse();
        assertThat(PlanFile.read(file)).isEqualTo(session.now().plan());
        assertThat(Files.readAllBytes(folder.resolve("plan.cwplan.bak"))).isEqualTo(first);
        session.undo();
        assertThat(session.now().dirty()).as("another plan than the saved one").isTrue();
    }

    @Test
    void a_place_that_cannot_be_written_is_said_in_a_sentence() {
        var session = open("dgx-h100-starter");
        assertThatThrownBy(() -> session.saveAs(folder.resolve("missing/plan.cwplan")))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("missing/plan.cwplan");
        assertThat(session.now().file()).isNull();
    }

    private static void run(List<Runnable> waiting) {
        Runnable next;
        synchronized (waiting) {
            while (waiting.isEmpty()) {
                try {
                    waiting.wait(10_000);
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
            next = waiting.removeFirst();
        }
        next.run();
    }

    private static Plan discount(Plan plan, double share) {
        return Settings.apply(plan, Map.of("finance.discount.value", Double.toString(share)));
    }

    private static Session open(String starter) {
        return Session.open(
                StarterPlans.read(starter), null, new Evaluator(Catalog.shipped()), Catalog.shipped(), Runnable::run);
    }
}
