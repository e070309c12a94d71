package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.robot.KeyboardRobot;

/// The keyboard alone: Tab goes round through every room and is caught by none.
class FocusJourney extends DeskUnderTest {
    private static final String[] ROOMS = {"window.top", "figures", "catalogue", "canvas", "inspector", "findings"};
    private static final int MOST_STOPS = 400;

    @BeforeEach
    void look() {
        open("dgx-h100-starter");
    }

    @Test
    void tab_goes_round_through_every_room() {
        assertThat(round(KeyCode.TAB)).contains(ROOMS);
    }

    @Test
    void shift_tab_goes_round_through_every_room() {
        assertThat(round(KeyCode.SHIFT, KeyCode.TAB)).contains(ROOMS);
    }

    /// @return ids of what the focus was within, until it was again where it began
    private Set<String> round(KeyCode... step) {
        click("window.search");
        keys(KeyCode.ESCAPE);
        Node first = focused();
        KeyboardRobot keyboard = robotContext().getKeyboardRobot();
        var within = new LinkedHashSet<String>();
        int stops = 0;
        do {
            keyboard.pressNoWait(step);
            keyboard.releaseNoWait(step);
            interact(() -> {}); // the robot's turn is before ours
            for (Node each = focused(); each != null; each = each.getParent()) {
                if (each.getId() != null) {
                    within.add(each.getId());
                }
            }
        } while (focused() != first && ++stops < MOST_STOPS);
        assertThat(focused()).as("after %s stops", stops).isSameAs(first);
        return within;
    }

    private Node focused() {
        return node("plan", Node.class).getScene().getFocusOwner();
    }
}
