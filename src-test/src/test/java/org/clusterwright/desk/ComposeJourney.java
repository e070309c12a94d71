package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Ten racks by mouse, and the same by keyboard alone.
class ComposeJourney extends DeskUnderTest {
    private static final int H100_UNITS = 8;
    private static final int B200_UNITS = 10;

    @Test
    void ten_racks_by_mouse_and_by_keyboard_are_the_same_plan() {
        Plan byMouse = byMouse();
        interact(() -> listTargetWindows().forEach(window -> ((Stage) window).hide()));
        Plan byKeyboard = byKeyboard();
        assertThat(byMouse.groups().stream().mapToInt(RackGroup::count).sum()).isEqualTo(10);
        assertThat(byMouse.groups())
                .extracting(RackGroup::placements)
                .containsExactly(
                        List.of(new Placement(1, "dgx-h100")),
                        List.of(new Placement(1, "dgx-b200"), new Placement(11, "dgx-h100")));
        assertThat(byKeyboard).isEqualTo(byMouse);
    }

    private Plan byMouse() {
        openStart();
        click("start.file.new");
        find("dgx h100");
        drop("catalogue.part.servers.dgx-h100", at(node("canvas.view", Node.class), 0.5, 0.5));
        drop("catalogue.part.servers.dgx-h100", at(node("canvas.rack.rack.0", Node.class), 0.5, 0.5));
        for (int i = 1; i < 5; i++) {
            click("canvas.group.rack.more");
        }
        find("dgx b200");
        drop("catalogue.part.servers.dgx-b200", at(node("canvas.view", Node.class), 0.97, 0.9));
        click("canvas.toolbar.fit");
        for (int i = 1; i < 5; i++) {
            click("canvas.group.rack-2.more");
        }
        Bounds below = bounds(node("canvas.item.rack-2.0.0", Node.class)).query();
        double above = below.getMinY() - below.getHeight() / B200_UNITS * (H100_UNITS - 1) / 2;
        drop("canvas.item.rack.0.1", new Point2D(below.getCenterX(), above));
        return plan();
    }

    private Plan byKeyboard() {
        openStart();
        keys(KeyCode.SHORTCUT, KeyCode.N);
        take("dgx h100");
        take("dgx h100");
        keys(KeyCode.ENTER);
        times(4, KeyCode.PLUS);
        keys(KeyCode.SHORTCUT, KeyCode.K);
        write("add a rack");
        keys(KeyCode.ENTER);
        take("dgx b200");
        times(5, KeyCode.RIGHT); // over the racks of the first group
        while (!text("canvas.bubble.title").contains("U1–10")) {
            keys(KeyCode.DOWN);
        }
        keys(KeyCode.ENTER);
        times(4, KeyCode.PLUS);
        times(2, KeyCode.LEFT); // to the first group
        keys(KeyCode.ENTER); // into its first rack
        keys(KeyCode.DOWN); // to what stands uppermost in it
        keys(KeyCode.SHORTCUT, KeyCode.X);
        times(2, KeyCode.ESCAPE); // from the place in the rack to its group
        keys(KeyCode.RIGHT);
        keys(KeyCode.SHORTCUT, KeyCode.V);
        return plan();
    }

    /// Chooses a part in the catalogue, to be placed.
    private void take(String words) {
        find(words);
        keys(KeyCode.DOWN);
        keys(KeyCode.ENTER);
    }

    private void times(int times, KeyCode key) {
        for (int i = 0; i < times; i++) {
            keys(key);
        }
    }

    private void drop(String id, Point2D to) {
        drag(at(node(id, Node.class), 0.15, 0.5), MouseButton.PRIMARY).dropTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A point on the screen, at shares of a node's width and height.
    private Point2D at(Node node, double x, double y) {
        Bounds bounds = bounds(node).query();
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }

    private void find(String words) {
        keys(KeyCode.SHORTCUT, KeyCode.F);
        push(KeyCode.SHORTCUT, KeyCode.A);
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
