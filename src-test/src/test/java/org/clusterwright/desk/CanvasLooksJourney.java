package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import org.clusterwright.app.desk.workspace.Target;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What the canvas shows, and how one gets about on it: the hall plan, colours, the rear, the fabric.
class CanvasLooksJourney extends DeskUnderTest {

    @Test
    void the_hall_plan_leads_the_canvas_by_click_drag_and_arrow_keys() {
        open("llama-3.1-405b-h100");
        assertThat(shows("canvas.rack.compute.0")).isTrue();
        clickOn(at("hall.map", 0.6, 0.4));
        int shown = firstRack();
        assertThat(shown).isGreaterThan(8);
        Bounds tile = bounds(node("hall.tile.compute." + shown, Node.class)).query();
        Point2D on = new Point2D(tile.getCenterX(), tile.getCenterY());
        drag(on, MouseButton.PRIMARY).moveTo(on.add(-30, 0)).dropTo(on.add(-120, 0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(firstRack()).isLessThan(shown);
        interact(() -> node("hall.map", Node.class).requestFocus());
        keys(KeyCode.END);
        assertThat(firstRack()).isGreaterThanOrEqualTo(1000);
        keys(KeyCode.HOME);
        keys(KeyCode.RIGHT);
        assertThat(node("hall.tile.compute.1", Node.class).isFocused()).isTrue();
        assertThat(firstRack()).isZero();
        keys(KeyCode.DOWN);
        assertThat(firstRack()).isPositive();
        keys(KeyCode.ENTER);
        assertThat(workspace().selection().targets().get()).isEqualTo(List.of(new Target.Group("compute")));
    }

    @Test
    void hardware_is_coloured_by_what_is_chosen_and_shown_from_behind_without_names_or_fabric() {
        open("dgx-h100-starter");
        for (String metric : List.of("power", "heat", "cost", "age", "kind")) {
            click("canvas.toolbar.colour");
            click("canvas.toolbar.colour." + metric);
            assertThat(node("canvas.toolbar.colour", Node.class).getAccessibleText())
                    .isEqualTo("Colour by " + metric);
            assertThat(text("hall.most")).isNotEmpty();
        }
        int fronts = children("canvas.item.compute.0.0");
        click("canvas.toolbar.rear");
        assertThat(children("canvas.item.compute.0.0")).isNotEqualTo(fronts);
        click("canvas.toolbar.front");
        click("canvas.toolbar.labels");
        assertThat(children("canvas.item.compute.0.0")).isLessThan(fronts);
        assertThat(shows("canvas.tier.leaf")).isTrue();
        click("canvas.toolbar.fabric");
        assertThat(shows("canvas.tier.leaf")).isFalse();
    }

    @Test
    void what_the_pointer_is_over_is_outlined_and_a_switch_lights_its_links() {
        open("dgx-h100-starter");
        moveTo(at("canvas.item.compute.2.1", 0.5, 0.5));
        Rectangle hover = node("canvas.hover", Rectangle.class);
        assertThat(bounds(hover).query().getMinX())
                .isLessThan(at("canvas.item.compute.2.1", 0.5, 0.5).getX());
        double high = hover.getHeight();
        Bounds tier = bounds(node("canvas.tier.leaf", Node.class)).query();
        moveTo(new Point2D(tier.getMinX() + 8, tier.getCenterY()));
        assertThat(hover.getHeight()).isNotEqualTo(high);
        assertThat(node("canvas.links.lit", Node.class)).isNotNull();
        clickOn(new Point2D(tier.getMinX() + 8, tier.getCenterY()));
        assertThat(workspace().selection().targets().get()).isEqualTo(List.of(new Target.Part(Target.Kind.FABRIC)));
        moveTo(at("canvas.toolbar", 0.5, 0.5));
        assertThat(shows("canvas.hover")).isFalse();
    }

    @Test
    void arrow_keys_walk_groups_racks_servers_and_tiers() {
        open("dgx-h100-starter");
        interact(() -> node("canvas.view", Node.class).requestFocus());
        keys(KeyCode.RIGHT);
        assertThat(node("canvas.group.compute", Node.class).isFocused()).isTrue();
        keys(KeyCode.DOWN);
        keys(KeyCode.RIGHT);
        assertThat(node("canvas.rack.compute.1", Node.class).isFocused()).isTrue();
        keys(KeyCode.DOWN);
        assertThat(node("canvas.item.compute.1.1", Node.class).isFocused()).isTrue();
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(workspace().selection().targets().get()).hasSize(2);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.UP);
        assertThat(node("canvas.tier.leaf", Node.class).isFocused()).isTrue();
    }

    /// The first of the racks that the canvas shows.
    private int firstRack() {
        return lookup((Node node) -> node.getId() != null && node.getId().startsWith("canvas.rack.compute."))
                .queryAll()
                .stream()
                .mapToInt(node -> Integer.parseInt(node.getId().substring("canvas.rack.compute.".length())))
                .min()
                .orElse(-1);
    }

    private int children(String id) {
        return node(id, javafx.scene.Group.class).getChildren().size();
    }

    private Point2D at(String id, double x, double y) {
        Bounds bounds = bounds(node(id, Node.class)).query();
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }
}
