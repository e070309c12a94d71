package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// The window itself.
class WindowJourney extends DeskUnderTest {

    @Test
    void a_starter_plan_opens_under_its_name() {
        open("dgx-h100-starter");
        assertThat(node("window.plan-name", Label.class).getText()).isEqualTo("Starter cluster of 16 DGX H100");
    }
}
