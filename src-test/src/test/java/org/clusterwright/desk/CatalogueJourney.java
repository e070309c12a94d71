package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.clusterwright.app.desk.workspace.PartDrag;
import org.clusterwright.app.desk.workspace.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Finding a part and taking it to the plan.
class CatalogueJourney extends DeskUnderTest {
    private static final Target DGX = new Target.Entry("servers", "dgx-h100");

    @BeforeEach
    void look() {
        open("dgx-h100-starter");
    }

    @Test
    void a_part_is_found_selected_and_armed_by_keyboard_alone() {
        find("dgx h100");
        assertThat(node("catalogue.count", Label.class).getText()).contains(" of ");
        type(KeyCode.DOWN);
        assertThat(workspace().selection().targets().get()).isEqualTo(List.of(DGX));
        type(KeyCode.ENTER);
        assertThat(workspace().selection().armed().get()).isEqualTo("dgx-h100");
    }

    @Test
    void a_search_in_vain_leads_out() {
        find("quantum-2");
        clickOn(node("catalogue.elsewhere.network", Node.class));
        assertThat(node("catalogue.part.switches.quantum-2-qm9700", Node.class)).isNotNull();
        find("zzz");
        clickOn(node("catalogue.clear", Node.class));
        assertThat(node("catalogue.search", TextField.class).getText()).isEmpty();
    }

    @Test
    void a_part_of_ones_own_is_made_selected_undone_and_redone() {
        find("dgx h100");
        type(KeyCode.DOWN);
        var session = workspace().session();
        var before = session.now().plan();
        clickOn(node("catalogue.add", Node.class));
        assertThat(workspace().selection().targets().get())
                .isEqualTo(List.of(new Target.Entry("servers", "dgx-h100-own")));
        var after = session.now().plan();
        assertThat(after.catalog().servers()).containsKey("dgx-h100-own");
        interact(session::undo);
        assertThat(session.now().plan()).isEqualTo(before);
        interact(session::redo);
        assertThat(session.now().plan()).isEqualTo(after);
    }

    @Test
    void a_facet_is_chosen_in_its_popover_and_lifted_by_key() {
        clickOn(node("catalogue.facet.vendor", Node.class));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(node("catalogue.facet.choice.AMD", Node.class));
        clickOn(node("catalogue.facet.choice.Dell", Node.class));
        assertThat(node("catalogue.facet.vendor", Node.class).getAccessibleText())
                .startsWith("AMD, Dell");
        type(KeyCode.ESCAPE);
        interact(() -> node("catalogue.facet.vendor", Node.class).requestFocus());
        type(KeyCode.DELETE);
        assertThat(node("catalogue.facet.vendor", Node.class).getAccessibleText())
                .isEqualTo("Narrow by Vendor");
    }

    @Test
    void two_parts_are_compared_side_by_side() {
        find("dgx");
        type(KeyCode.DOWN);
        run("catalogue.compare.add");
        type(KeyCode.DOWN);
        run("catalogue.compare.add");
        clickOn(node("catalogue.compare", Node.class));
        WaitForAsyncUtils.waitForFxEvents();
        Node table = node("compare", Node.class);
        assertThat(table).isNotNull();
        interact(() -> {
            assertThat(Sweep.nameless(table)).isEmpty();
            assertThat(Sweep.sharedIds(table)).isEmpty();
            assertThat(Sweep.small(table)).isEmpty();
        });
        type(KeyCode.ESCAPE);
        assertThat(lookup((Node node) -> "compare".equals(node.getId())).tryQuery())
                .isEmpty();
    }

    @Test
    void a_row_is_dragged_with_its_id() {
        find("dgx h100");
        var dropped = new String[1];
        interact(() -> node("plan", Node.class)
                .addEventFilter(
                        DragEvent.DRAG_OVER,
                        event -> PartDrag.in(event.getDragboard()).ifPresent(id -> dropped[0] = id)));
        drag(offset(node("catalogue.part.servers.dgx-h100", Node.class), -100, 0), MouseButton.PRIMARY)
                .moveBy(40, 10)
                .moveBy(300, 60)
                .drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(dropped[0]).isEqualTo("dgx-h100");
    }

    @Test
    void a_long_list_holds_no_more_cells_than_it_shows() {
        var list = node("catalogue.parts", ListView.class);
        moveTo(list).scroll(30, VerticalDirection.DOWN);
        assertThat(list.lookupAll(".list-cell")).hasSizeLessThan(30);
    }

    private void find(String words) {
        push(KeyCode.SHORTCUT, KeyCode.F);
        interact(() -> node("catalogue.search", TextField.class).clear());
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void run(String command) {
        interact(() -> workspace().commands().run(command));
    }
}
