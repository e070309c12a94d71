package org.clusterwright.app.desk.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Clip;
import org.clusterwright.model.plan.Place;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.StarterPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComposerTest {
    private static final Catalog CATALOG = Catalog.shipped();
    private static final Placement LOWER = new Placement(1, "dgx-h100");
    private static final Placement UPPER = new Placement(9, "dgx-h100");

    /// A clipboard of its own.
    private static final class Paper implements Board {
        private @Nullable String text;

        @Override
        public void put(String written) {
            text = written;
        }

        @Override
        public @Nullable String text() {
            return text;
        }
    }

    private final Session session = open();
    private final Selection selection = new Selection();
    private final Paper paper = new Paper();
    private final Composer composer = new Composer(session, selection, CATALOG, paper);

    private static Session open() {
        return Session.open(
                StarterPlans.read("dgx-h100-starter"), null, new Evaluator(CATALOG), CATALOG, Runnable::run);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private List<RackGroup> groups() {
        return session.now().plan().groups();
    }

    @Test
    void what_was_cut_is_pasted_where_it_was_and_both_are_steps() {
        selection.set(new Target.Item("compute", 1));
        composer.cut();
        assertThat(groups().getFirst().placements()).containsExactly(LOWER);
        composer.paste("compute", null);
        assertThat(groups().getFirst().placements()).containsExactly(LOWER, UPPER);
        assertThat(selection.targets().get()).containsExactly(new Target.Item("compute", 1));
        session.undo();
        session.undo();
        assertThat(groups().getFirst().placements()).containsExactly(LOWER, UPPER);
        assertThat(session.now().undo()).isNull();
    }

    @Test
    void racks_that_were_cut_come_back_with_all_that_was_in_them() {
        RackGroup before = groups().getFirst();
        selection.set(new Target.Group("compute"));
        composer.cut();
        assertThat(groups()).isEmpty();
        composer.paste(null, null);
        assertThat(groups()).containsExactly(before);
        composer.paste(null, null);
        assertThat(groups()).hasSize(2).doesNotHaveDuplicates();
        assertThat(groups()).extracting(RackGroup::id).doesNotHaveDuplicates();
    }

    @Test
    void racks_are_pasted_into_another_plan() {
        selection.set(new Target.Group("compute"));
        composer.copy();
        Session other = Session.open(
                StarterPlans.read("gb200-nvl72-moe"), null, new Evaluator(CATALOG), CATALOG, Runnable::run);
        new Composer(other, new Selection(), CATALOG, paper).paste(null, null);
        assertThat(other.now().plan().groups()).hasSize(2);
        assertThat(other.now().plan().catalog().servers()).containsKey("dgx-h100");
        other.close();
    }

    @Test
    void other_text_on_the_clipboard_is_refused_with_a_reason() {
        composer.paste("compute", null);
        assertThat(composer.said().get()).startsWith("Nothing was copied");
        paper.put("{\"format\": \"clusterwright/clip\", \"placements\": 7}");
        composer.paste("compute", null);
        assertThat(composer.said().get()).startsWith("What was copied cannot be read");
        assertThat(session.now().undo()).isNull();
    }

    @Test
    void a_refusal_names_the_limit_with_its_numbers() {
        selection.set(new Target.Item("compute", 0), new Target.Item("compute", 1));
        composer.duplicate();
        assertThat(composer.said().get()).contains("kW");
        assertThat(session.now().undo()).isNull();
    }

    @Test
    void more_racks_in_several_groups_are_one_step_and_leave_the_selection() {
        composer.split("compute");
        var both = List.of(new Target.Group("compute"), new Target.Group("compute-2"));
        selection.set(both);
        composer.more(composer.chosen().touched(), 1);
        assertThat(groups()).extracting(RackGroup::count).containsExactly(8, 2);
        assertThat(selection.targets().get()).isEqualTo(both);
        session.undo();
        assertThat(groups()).extracting(RackGroup::count).containsExactly(7, 1);
        composer.more(List.of("compute-2"), -1);
        assertThat(groups()).extracting(RackGroup::count).containsExactly(7, 1);
    }

    @Test
    void racks_and_things_that_are_selected_together_are_deleted_in_one_step() {
        composer.split("compute");
        selection.set(new Target.Group("compute-2"), new Target.Item("compute", 1));
        composer.delete();
        assertThat(groups()).singleElement().extracting(RackGroup::placements).isEqualTo(List.of(LOWER));
        session.undo();
        assertThat(groups()).hasSize(2);
    }

    @Test
    void what_is_moved_to_empty_ground_gets_a_rack_of_its_own() {
        composer.toNewRack(new Clip(List.of(UPPER)), List.of(new Place("compute", 9)));
        assertThat(groups()).extracting(RackGroup::placements).containsExactly(List.of(LOWER), List.of(LOWER));
        assertThat(session.now().undo()).startsWith("Move DGX H100");
    }

    @Test
    void only_equal_neighbours_are_merged() {
        assertThat(composer.mergeBlocked("compute")).isNotEmpty();
        composer.split("compute");
        assertThat(composer.mergeBlocked("compute")).isEmpty();
        composer.merge("compute");
        assertThat(groups()).extracting(RackGroup::count).containsExactly(8);
    }
}
