package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.clusterwright.model.plan.Plan;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Every edit is one step, and its way back leads over the same plans.
class UndoJourney extends DeskUnderTest {
    private final List<Plan> plans = new ArrayList<>();

    @Test
    void edits_of_all_rooms_are_undone_and_redone_plan_by_plan() {
        open("dgx-h100-starter");
        plans.add(plan());
        step("a text", () -> rename("Mine"));
        step("a number with its range", () -> {
            click("inspector.link.part.finance");
            click("inspector.field.finance.discount");
            enter("20");
        });
        step("a number by arrow", () -> keys(KeyCode.UP));
        step("a choice", () -> {
            click("inspector.crumb.0");
            click("inspector.link.part.site");
            choose("inspector.field.site.facility", KeyCode.UP);
        });
        step("a catalogue entry", () -> choose("inspector.field.site.region", "sweden"));
        step("the strategy", () -> {
            click("inspector.crumb.0");
            click("inspector.link.part.training");
            choose("inspector.field.training.strategy", KeyCode.DOWN);
        });
        step("racks by stepper of the group", () -> click("canvas.group.compute.more"));
        step("a fix of a finding", () -> click("findings.row.0.fix"));
        step("a name of racks", () -> {
            clickOn(node("canvas.item.compute.0.1", Node.class));
            keys(KeyCode.F2);
            enter("First");
        });
        step("a copy", () -> {
            clickOn(node("canvas.item.compute.0.1", Node.class));
            keys(KeyCode.SHORTCUT, KeyCode.D);
        });
        step("a deletion", () -> keys(KeyCode.DELETE));
        step("a drag", this::drag);
        step("a part of one's own", () -> click("catalogue.add"));
        thereAndBack();
    }

    @Test
    void an_edit_is_undone_from_the_field_in_which_it_was_made() {
        open("dgx-h100-starter");
        var before = plan();
        rename("Mine");
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(plan()).isEqualTo(before);
        assertThat(node("inspector.field.name", TextInputControl.class).getText())
                .isEqualTo(before.name());
        keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(plan().name()).isEqualTo("Mine");
    }

    @Test
    void what_is_being_typed_is_undone_in_its_field_alone() {
        open("dgx-h100-starter");
        rename("Mine");
        write("Your");
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(plan().name()).isEqualTo("Mine");
    }

    private void thereAndBack() {
        for (int i = plans.size() - 2; i >= 0; i--) {
            keys(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(plan()).as("undone to step %s", i).isEqualTo(plans.get(i));
        }
        assertThat(workspace().session().now().undo()).isNull();
        for (int i = 1; i < plans.size(); i++) {
            keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertThat(plan()).as("redone to step %s", i).isEqualTo(plans.get(i));
        }
        assertThat(workspace().session().now().redo()).isNull();
    }

    private void step(String what, Runnable edit) {
        Plan before = plan();
        edit.run();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(plan()).as(what).isNotEqualTo(before);
        plans.add(plan());
    }

    /// Opens a choice and takes the one above or below.
    private void choose(String field, KeyCode beside) {
        click(field);
        keys(beside);
        keys(KeyCode.ENTER);
    }

    /// Opens a long choice and takes the first that some words find.
    private void choose(String field, String words) {
        click(field);
        write(words);
        keys(KeyCode.ENTER);
    }

    private void drag() {
        keys(KeyCode.SHORTCUT, KeyCode.F);
        write("dgx h100");
        WaitForAsyncUtils.waitForFxEvents();
        Bounds part =
                bounds(node("catalogue.part.servers.dgx-h100", Node.class)).query();
        drag(new Point2D(part.getMinX() + 30, part.getCenterY()), MouseButton.PRIMARY)
                .dropTo(node("canvas.rack.compute.0", Node.class));
    }
}
