package org.clusterwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clusterwright.app.session.Opened.named;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.StarterPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionLawsTest {

    @Test
    void every_edit_undone_and_redone_gives_equal_plans() {
        for (var starter : StarterPlans.list()) {
            var session = new Opened(StarterPlans.read(starter.id()), null).session;
            var random = new Random(11);
            var plans = new ArrayList<Plan>(List.of(session.now().plan()));
            for (int i = 0; i < 12; i++) {
                edit(session, random, i);
                if (!session.now().plan().equals(plans.getLast())) {
                    plans.add(session.now().plan());
                }
            }
            assertThat(plans).as(starter.id()).hasSizeGreaterThan(8);
            for (int i = plans.size() - 2; i >= 0; i--) {
                session.undo();
                assertThat(session.now().plan()).isEqualTo(plans.get(i));
            }
            assertThat(session.now().undo()).isNull();
            assertThat(session.now().dirty()).isFalse();
            for (var plan : plans.subList(1, plans.size())) {
                session.redo();
                assertThat(session.now().plan()).isEqualTo(plan);
            }
            assertThat(session.now().redo()).isNull();
        }
    }

    private static void edit(Session session, Random random, int step) {
        switch (random.nextInt(5)) {
            case 0 -> session.edit("Rename", named("Plan " + step));
            case 1 -> session.set("Count", Map.of("groups[0].count", Integer.toString(1 + random.nextInt(900))));
            case 2 -> session.set("Discount", Map.of("finance.discount", "0." + (1 + random.nextInt(9))));
            case 3 ->
                session.edit("Take a group twice", plan -> {
                    var groups = new ArrayList<>(plan.groups());
                    groups.add(groups.get(random.nextInt(groups.size())));
                    return plan.withGroups(groups);
                });
            default -> {
                for (int i = 0; i < 3; i++) {
                    session.drag("Drag", named("Dragged " + random.nextInt(100)));
                }
                session.endDrag();
            }
        }
    }

    @Test
    void a_drag_is_one_step_and_one_that_returns_is_none() {
        var session = new Opened().session;
        var first = session.now().plan();
        session.drag("Slide", named("a"));
        session.drag("Slide", named("b"));
        assertThat(session.now().undo()).isEqualTo("Slide");
        session.endDrag();
        session.undo();
        assertThat(session.now().plan()).isEqualTo(first);
        assertThat(session.now().redo()).isEqualTo("Slide");

        session.drag("There and back", named("a"));
        session.drag("There and back", plan -> first);
        session.endDrag();
        assertThat(session.now().undo()).isNull();
        assertThat(session.now().redo()).isEqualTo("Slide");
    }

    @Test
    void undo_during_a_drag_ends_it() {
        var session = new Opened().session;
        var first = session.now().plan();
        session.drag("Slide", named("a"));
        session.undo();
        assertThat(session.now().plan()).isEqualTo(first);
        session.drag("Slide", named("c"));
        session.endDrag();
        assertThat(session.now().redo()).isNull();
    }

    @Test
    void an_edit_that_leaves_the_plan_equal_is_no_step() {
        var session = new Opened().session;
        session.edit("Nothing", plan -> plan.withGroups(new ArrayList<>(plan.groups())));
        assertThat(session.now().undo()).isNull();
        assertThat(session.now().revision()).isZero();
    }

    @Test
    void a_refused_change_passes_through_and_changes_nothing() {
        var session = new Opened().session;
        var before = session.now();
        assertThatThrownBy(() -> session.set("Wrong", Map.of("groups[0].cuont", "3")))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("count");
        assertThatThrownBy(() -> session.edit("Unsound", plan -> plan.withGroups(List.of(with(plan, -1)))))
                .isInstanceOf(PlanException.class)
                .hasMessageContaining("groups[0].count");
        assertThat(session.now()).isEqualTo(before);
    }

    private static RackGroup with(Plan plan, int count) {
        var group = plan.groups().getFirst();
        return new RackGroup(
                group.id(),
                group.name(),
                group.hall(),
                group.row(),
                group.rack(),
                count,
                group.pdu(),
                group.pdusPerRack(),
                group.placements());
    }

    @Test
    void what_an_edit_brings_in_is_embedded() {
        var session = new Opened().session;
        session.set("Move", Map.of("site.region", "us-oh"));
        assertThat(session.now().plan()).isEqualTo(session.now().plan().embedding(Opened.CATALOG));
    }

    @Test
    void saving_keeps_a_backup_and_the_plan_is_clean(@TempDir Path folder) throws Exception {
        var opened = new Opened();
        var session = opened.session;
        var file = folder.resolve("a.cwplan");
        session.saveAs(file);
        String first = Files.readString(file);
        session.edit("Rename", named("Other"));
        assertThat(session.now().dirty()).isTrue();
        session.save();
        assertThat(session.now().dirty()).isFalse();
        assertThat(PlanFile.read(file)).isEqualTo(session.now().plan());
        assertThat(folder.resolve("a.cwplan.bak")).hasContent(first);
        assertThat(opened.settled().base().plan()).isEqualTo(session.now().plan());
        session.undo();
        assertThat(session.now().dirty()).isTrue();
    }

    @Test
    void what_cannot_be_saved_says_why_and_stays_unsaved(@TempDir Path folder) {
        var session = new Opened().session;
        session.edit("Rename", named("Other"));
        assertThatThrownBy(() -> session.saveAs(folder.resolve("none/a.cwplan")))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("there is no folder");
        assertThat(session.now().dirty()).isTrue();
        assertThat(session.now().file()).isNull();
    }

    @Test
    void a_burst_of_edits_evaluates_the_first_and_the_last() {
        var opened = new Opened();
        opened.evaluated.clear();
        for (int i = 0; i < 20; i++) {
            opened.session.edit("Rename", named("n" + i));
        }
        assertThat(opened.session.now().pending()).isTrue();
        opened.settled();
        assertThat(opened.evaluated).extracting(Plan::name).containsExactly("n19");
        assertThat(opened.session.now().pending()).isFalse();
    }

    @Test
    void a_snapshot_names_the_revision_of_its_evaluation() {
        var opened = new Opened();
        var first = opened.session.now().evaluation();
        opened.session.edit("Rename", named("a"));
        opened.evaluator.run();
        opened.session.edit("Rename", named("b"));
        opened.ui.run();
        var now = opened.session.now();
        assertThat(now.evaluation().plan().name()).isEqualTo("a");
        assertThat(now.evaluated()).isEqualTo(1);
        assertThat(now.revision()).isEqualTo(2);
        assertThat(now.base()).isSameAs(first);
        assertThat(opened.settled().evaluation().plan().name()).isEqualTo("b");
    }

    @Test
    void a_base_saved_while_it_was_pending_arrives_later(@TempDir Path folder) {
        var opened = new Opened();
        opened.session.edit("Rename", named("saved"));
        opened.session.saveAs(folder.resolve("a.cwplan"));
        opened.session.edit("Rename", named("later"));
        var now = opened.settled();
        assertThat(now.base().plan().name()).isEqualTo("saved");
        assertThat(now.evaluation().plan().name()).isEqualTo("later");
    }

    @Test
    void what_breaks_in_an_evaluation_is_said_and_the_next_edit_goes_on() {
        var opened = new Opened();
        opened.before = plan -> {
            throw new IllegalStateException("broken");
        };
        opened.session.edit("Rename", named("a"));
        var broken = opened.settled();
        assertThat(broken.failure()).contains("could not be evaluated");
        assertThat(broken.pending()).isTrue();
        opened.before = plan -> plan;
        opened.session.edit("Rename", named("b"));
        var now = opened.settled();
        assertThat(now.failure()).isNull();
        assertThat(now.pending()).isFalse();
    }

    @Test
    void a_listener_is_told_at_once_and_until_it_leaves() {
        var session = new Opened().session;
        var told = new ArrayList<Long>();
        var leave = session.subscribe(snapshot -> told.add(snapshot.revision()));
        session.edit("Rename", named("a"));
        leave.run();
        session.edit("Rename", named("b"));
        assertThat(told).containsExactly(0L, 1L);
    }
}
