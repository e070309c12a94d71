package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.clusterwright.app.desk.workspace.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What does not fit is not placed, and says why.
class BlockedJourney extends DeskUnderTest {
    private static final String WHY = "Does not fit in Compute racks: not enough free units";

    @BeforeEach
    void look() {
        open("dgx-h100-starter");
        keys(KeyCode.SHORTCUT, KeyCode.F);
        write("gb200 nvl72");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void a_blocked_drag_says_every_limit_before_and_after() {
        dragOverFirstRack();
        assertThat(text("canvas.bubble.title")).isEqualTo(WHY);
        assertThat(text("canvas.bubble.height")).isEqualTo("16 → 64 of 48 U");
        assertThat(text("canvas.bubble.power")).isEqualTo("20.4 → 152.4 of 40.0 kW");
        assertThat(text("canvas.bubble.breaker")).isEqualTo("20.4 → 152.4 of 69.0 kW");
        assertThat(text("canvas.bubble.weight")).isEqualTo("261 → 1,621 of 1,800 kg");
        drop();
    }

    @Test
    void only_the_limits_that_it_breaks_are_marked() {
        dragOverFirstRack();
        assertThat(node("canvas.bubble", Node.class).lookupAll(".drop-failed"))
                .extracting(Node::getId)
                .containsExactlyInAnyOrder("canvas.bubble.height", "canvas.bubble.power", "canvas.bubble.breaker");
        drop();
    }

    @Test
    void a_blocked_drop_places_nothing_and_escape_leaves_nothing_behind() {
        var before = plan();
        dragOverFirstRack();
        drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("canvas.bubble.title")).isEqualTo(WHY);
        keys(KeyCode.ESCAPE);
        assertThat(shows("canvas.bubble")).isFalse();
        assertThat(shows("canvas.ghost")).isFalse();
        assertThat(plan()).isEqualTo(before);
        assertThat(workspace().session().now().undo()).isNull();
    }

    @Test
    void a_click_beside_it_lets_go_of_what_was_blocked() {
        dragOverFirstRack();
        drop();
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(node("canvas.item.compute.7.0", Node.class));
        assertThat(shows("canvas.bubble")).isFalse();
        assertThat(workspace().selection().targets().get()).isEqualTo(List.of(new Target.Item("compute", 0)));
    }

    @Test
    void a_drag_that_leaves_the_canvas_leaves_nothing_behind() {
        var before = plan();
        dragOverFirstRack();
        moveTo(node("inspector.title", Node.class));
        drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shows("canvas.bubble")).isFalse();
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void the_way_out_is_one_step_that_can_be_undone() {
        var before = plan();
        dragOverFirstRack();
        drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("canvas.bubble.remedy.0")).isEqualTo("Put it in a new rack");
        keys(KeyCode.F);
        assertThat(plan().groups()).hasSize(before.groups().size() + 1);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void the_keyboard_is_told_the_same() {
        var before = plan();
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(text("canvas.bubble.title")).isEqualTo(WHY);
        keys(KeyCode.ENTER);
        assertThat(plan()).isEqualTo(before);
        keys(KeyCode.ESCAPE);
        assertThat(shows("canvas.bubble")).isFalse();
    }

    /// By the picture of the part, over the middle of the first rack; the button stays down.
    private void dragOverFirstRack() {
        Bounds part =
                bounds(node("catalogue.part.servers.gb200-nvl72", Node.class)).query();
        drag(new Point2D(part.getMinX() + 30, part.getCenterY()), MouseButton.PRIMARY);
        moveTo(node("canvas.rack.compute.0", Node.class));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
