package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.model.plan.Clip;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.RackGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The gestures of the canvas: what is dragged, pointed at and pressed there.
class CanvasJourney extends DeskUnderTest {
    private static final Placement LOWER = new Placement(1, "dgx-h100");
    private static final Placement UPPER = new Placement(9, "dgx-h100");
    private static final String VIEW = "canvas.view";

    @BeforeEach
    void look() {
        open("dgx-h100-starter");
    }

    @Test
    void a_part_is_dragged_onto_a_rack_and_onto_empty_ground() {
        find("mi300x 8-gpu platform");
        Node row = named("catalogue.part.servers.");
        String part = row.getId().substring("catalogue.part.servers.".length());
        drag(at(row, 0.15, 0.5), unit("compute", 2, 20));
        assertThat(group("compute").placements())
                .hasSize(3)
                .last()
                .extracting(Placement::item)
                .isEqualTo(part);
        assertThat(selected()).containsExactly(new Target.Item("compute", 2));
        drag(at(named("catalogue.part.servers."), 0.15, 0.5), at(VIEW, 0.97, 0.9));
        assertThat(groups()).hasSize(2);
        assertThat(groups().getLast().placements()).containsExactly(new Placement(1, part));
        assertThat(groups().getLast().row()).isEqualTo("A");
    }

    @Test
    void servers_are_moved_within_a_rack_and_between_racks() {
        drag(at("canvas.item.compute.0.1", 0.5, 0.5), unit("compute", 0, 33));
        assertThat(group("compute").placements())
                .contains(LOWER)
                .doesNotContain(UPPER)
                .hasSize(2);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        split();
        drag(at("canvas.item.compute.3.1", 0.5, 0.5), unit("compute-2", 0, 24));
        assertThat(group("compute").placements()).containsExactly(LOWER);
        assertThat(group("compute-2").placements()).hasSize(3);
        click("canvas.item.compute-2.0.0");
        shiftClick("canvas.item.compute-2.0.1");
        assertThat(selected()).hasSize(2);
        drag(at("canvas.item.compute-2.0.0", 0.5, 0.5), unit("compute", 1, 24));
        assertThat(group("compute").placements()).hasSize(3);
        assertThat(group("compute-2").placements()).hasSize(1);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(group("compute").placements()).containsExactly(LOWER, UPPER);
    }

    @Test
    void a_server_dragged_with_the_control_key_is_copied() {
        press(KeyCode.CONTROL);
        drag(at("canvas.item.compute.0.1", 0.5, 0.5), unit("compute", 0, 24));
        release(KeyCode.CONTROL);
        assertThat(group("compute").placements()).hasSize(3).contains(LOWER, UPPER);
    }

    @Test
    void a_server_dragged_to_empty_ground_gets_a_rack_of_its_own() {
        drag(at("canvas.item.compute.0.1", 0.5, 0.5), at(VIEW, 0.97, 0.9));
        assertThat(group("compute").placements()).containsExactly(LOWER);
        assertThat(groups()).hasSize(2);
        assertThat(groups().getLast().placements()).containsExactly(LOWER);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(groups()).hasSize(1);
    }

    @Test
    void a_click_selects_shift_adds_and_a_frame_encloses() {
        click("canvas.item.compute.4.1");
        assertThat(selected()).containsExactly(new Target.Item("compute", 1));
        shiftClick("canvas.item.compute.4.0");
        assertThat(selected()).containsExactly(new Target.Item("compute", 1), new Target.Item("compute", 0));
        shiftClick("canvas.item.compute.2.1");
        assertThat(selected()).containsExactly(new Target.Item("compute", 0));
        clickOn(unit("compute", 5, 30));
        assertThat(selected()).containsExactly(new Target.Group("compute"));
        clickOn(at(VIEW, 0.97, 0.9));
        assertThat(selected()).isEmpty();
        drag(unit("compute", 1, 25), unit("compute", 3, 5));
        assertThat(selected()).containsExactlyInAnyOrder(new Target.Item("compute", 0), new Target.Item("compute", 1));
        drag(at(VIEW, 0.98, 0.95), at(VIEW, 0.02, 0.2));
        assertThat(selected()).isNotEmpty();
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
        keys(KeyCode.SHORTCUT, KeyCode.A);
        assertThat(selected()).containsExactly(new Target.Group("compute"));
    }

    @Test
    void the_view_moves_by_space_middle_button_and_hand_and_zooms_at_the_pointer() {
        Point2D from = at(VIEW, 0.95, 0.9);
        Point2D to = from.add(-90, -40);
        clickOn(from);
        Point2D before = at("canvas.rack.compute.0", 0, 0);
        press(KeyCode.SPACE);
        drag(from, to);
        release(KeyCode.SPACE);
        assertThat(at("canvas.rack.compute.0", 0, 0).distance(before.add(-90, -40)))
                .isLessThan(2);
        drag(to, from, MouseButton.MIDDLE);
        assertThat(at("canvas.rack.compute.0", 0, 0).distance(before)).isLessThan(2);
        click("canvas.toolbar.pan");
        drag(from, to);
        assertThat(at("canvas.rack.compute.0", 0, 0).distance(before.add(-90, -40)))
                .isLessThan(2);
        assertThat(selected()).isEmpty();
        click("canvas.toolbar.select");
        keys(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        Point2D still = at("canvas.item.compute.2.0", 0.5, 0.5);
        moveTo(still);
        scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(node("canvas.item.compute.2.0", Node.class)
                        .localToScreen(
                                node("canvas.item.compute.2.0", Node.class).getBoundsInLocal())
                        .contains(still))
                .isTrue();
        assertThat(text("canvas.toolbar.zoom")).isNotEqualTo("62 %");
        click("canvas.toolbar.fit");
    }

    @Test
    void what_is_copied_lies_on_the_systems_clipboard_and_is_pasted_cut_duplicated_and_deleted() {
        click("canvas.item.compute.0.1");
        keys(KeyCode.SHORTCUT, KeyCode.C);
        assertThat(Clip.read(clipboard()).placements()).containsExactly(LOWER);
        keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(group("compute").placements()).hasSize(3);
        keys(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(text("canvas.refusal")).contains("kW");
        keys(KeyCode.DELETE);
        assertThat(group("compute").placements()).containsExactly(LOWER, UPPER);
        click("canvas.item.compute.0.0");
        keys(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(group("compute").placements()).containsExactly(UPPER);
        keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(group("compute").placements()).containsExactlyInAnyOrder(LOWER, UPPER);
        clickOn(unit("compute", 5, 30));
        keys(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(groups()).hasSize(2);
        keys(KeyCode.SHORTCUT, KeyCode.X);
        assertThat(groups()).hasSize(1);
        keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(groups()).hasSize(2);
        assertThat(groups().getLast().count()).isEqualTo(8);
        keys(KeyCode.SHORTCUT, KeyCode.A);
        keys(KeyCode.DELETE);
        assertThat(groups()).isEmpty();
        keys(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(groups()).hasSize(1);
    }

    @Test
    void racks_are_counted_split_merged_and_renamed() {
        click("canvas.group.compute.more");
        assertThat(group("compute").count()).isEqualTo(9);
        click("canvas.group.compute.fewer");
        clickOn(unit("compute", 5, 30));
        keys(KeyCode.PLUS);
        keys(KeyCode.ADD);
        keys(KeyCode.MINUS);
        assertThat(group("compute").count()).isEqualTo(9);
        split();
        assertThat(groups()).extracting(RackGroup::count).containsExactly(8, 1);
        keys(KeyCode.F2);
        assertThat(node("canvas.rename", Node.class).isFocused()).isTrue();
        enter("Evaluation - 1");
        assertThat(group("compute-2").name()).isEqualTo("Evaluation - 1");
        assertThat(group("compute-2").count()).isEqualTo(1);
        keys(KeyCode.F2);
        write("no");
        keys(KeyCode.ESCAPE);
        assertThat(group("compute-2").name()).isEqualTo("Evaluation - 1");
        clickOn(unit("compute", 5, 30));
        menu("merge");
        assertThat(groups()).extracting(RackGroup::count).containsExactly(9);
    }

    @Test
    void several_groups_grow_in_one_step_and_stay_selected() {
        split();
        keys(KeyCode.SHORTCUT, KeyCode.A);
        keys(KeyCode.PLUS);
        assertThat(groups()).extracting(RackGroup::count).containsExactly(8, 2);
        assertThat(selected()).hasSize(2);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(groups()).extracting(RackGroup::count).containsExactly(7, 1);
    }

    @Test
    void the_context_menu_acts_on_what_was_pointed_at() {
        menuAt(at("canvas.item.compute.1.1", 0.5, 0.5));
        assertThat(selected()).containsExactly(new Target.Item("compute", 1));
        click("canvas.menu.duplicate");
        assertThat(group("compute").placements()).hasSize(3);
        menuAt(at("canvas.item.compute.1.2", 0.5, 0.5));
        click("canvas.menu.delete");
        assertThat(group("compute").placements()).containsExactly(LOWER, UPPER);
        menuAt(at(VIEW, 0.97, 0.9));
        click("canvas.menu.add-rack");
        assertThat(groups()).hasSize(2);
    }

    @Test
    void a_part_follows_the_pointer_until_a_click_and_a_blocked_one_is_given_up() {
        find("mi300x 8-gpu platform");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        moveTo(unit("compute", 3, 20));
        assertThat(text("canvas.bubble.title")).startsWith("Fits at");
        clickOn(unit("compute", 3, 20));
        assertThat(group("compute").placements()).hasSize(3);
        assertThat(shows("canvas.bubble")).isFalse();
        keys(KeyCode.SHORTCUT, KeyCode.D);
        find("mi300x 8-gpu platform");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        moveTo(at(VIEW, 0.97, 0.9));
        assertThat(text("canvas.bubble.title")).startsWith("Gets a rack of its own");
        keys(KeyCode.ESCAPE);
        assertThat(shows("canvas.bubble")).isFalse();
        assertThat(groups()).hasSize(1);
    }

    @Test
    void a_cluster_grows_from_nothing_by_mouse_alone() {
        empty();
        drag(at(named("catalogue.part.servers."), 0.15, 0.5), at(VIEW, 0.5, 0.4));
        assertThat(groups()).hasSize(1);
        assertThat(shows("canvas.empty")).isFalse();
        click("canvas.group.rack.more");
        assertThat(groups().getFirst().count()).isEqualTo(2);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        click("canvas.empty.add");
        assertThat(groups()).hasSize(1);
    }

    @Test
    void a_cluster_grows_from_nothing_by_keyboard_alone() {
        empty();
        find("dgx h100");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        assertThat(groups()).hasSize(1);
        keys(KeyCode.PLUS);
        assertThat(groups().getFirst().count()).isEqualTo(2);
        find("dgx h100");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        keys(KeyCode.UP);
        keys(KeyCode.ENTER);
        assertThat(groups().getFirst().placements()).hasSize(2);
        find("dgx b200");
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
        keys(KeyCode.RIGHT);
        keys(KeyCode.RIGHT);
        assertThat(text("canvas.bubble.title")).startsWith("Gets a rack of its own");
        keys(KeyCode.ENTER);
        assertThat(groups()).hasSize(2);
        keys(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(groups()).hasSize(1);
    }

    /// The racks of the plan deleted, by keys.
    private void empty() {
        clickOn(at(VIEW, 0.97, 0.9));
        keys(KeyCode.SHORTCUT, KeyCode.A);
        keys(KeyCode.DELETE);
        assertThat(shows("canvas.empty")).isTrue();
    }

    /// Opens the context menu there: the platform of the journeys raises no such event by itself.
    private void menuAt(Point2D point) {
        rightClickOn(point);
        Node view = node(VIEW, Node.class);
        interact(() -> {
            Point2D local = view.screenToLocal(point);
            view.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    local.getX(),
                    local.getY(),
                    point.getX(),
                    point.getY(),
                    false,
                    null));
        });
    }

    private void split() {
        clickOn(unit("compute", 5, 30));
        menu("split");
    }

    /// An entry of the context menu of what is pointed at.
    private void menu(String entry) {
        menuAt(unit("compute", 5, 30));
        click("canvas.menu." + entry);
    }

    private String clipboard() {
        var text = new String[1];
        interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return Objects.requireNonNull(text[0]);
    }

    private List<Target> selected() {
        return workspace().selection().targets().get();
    }

    private List<RackGroup> groups() {
        return plan().groups();
    }

    private RackGroup group(String id) {
        return groups().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void find(String words) {
        keys(KeyCode.SHORTCUT, KeyCode.F);
        push(KeyCode.SHORTCUT, KeyCode.A);
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node named(String prefix) {
        return lookup((Node node) -> node.getId() != null && node.getId().startsWith(prefix) && visible(node))
                .query();
    }

    private void shiftClick(String id) {
        press(KeyCode.SHIFT);
        click(id);
        release(KeyCode.SHIFT);
    }

    private void drag(Point2D from, Point2D to) {
        drag(from, to, MouseButton.PRIMARY);
    }

    private void drag(Point2D from, Point2D to, MouseButton button) {
        drag(from, button).moveTo(from.midpoint(to)).dropTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// In the middle of a rack unit, from 1 at the bottom.
    private Point2D unit(String group, int rack, int unit) {
        double upper = bounds(node("canvas.item." + group + "." + rack + ".0", Node.class))
                .query()
                .getMaxY();
        Node lowest = node("canvas.item." + group + "." + rack + ".0", Node.class);
        Bounds bounds = bounds(lowest).query();
        double u = bounds.getHeight() / 8;
        return new Point2D(bounds.getCenterX(), upper - (unit - 0.5) * u);
    }

    private Point2D at(String id, double x, double y) {
        return at(node(id, Node.class), x, y);
    }

    /// A point on the screen, at shares of a node's width and height.
    private Point2D at(Node node, double x, double y) {
        Bounds bounds = bounds(node).query();
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }
}
