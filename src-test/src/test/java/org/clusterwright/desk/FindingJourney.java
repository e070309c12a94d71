package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Target.Kind;
import org.junit.jupiter.api.Test;

/// What is found leads to where it is mended.
class FindingJourney extends DeskUnderTest {

    @Test
    void go_to_leads_to_the_field_whatever_was_selected() {
        open("bloom-176b-a100");
        PlanView view = node("plan", PlanView.class);
        interact(() -> {
            var workspace = view.workspace();
            String group = workspace.session().now().plan().groups().getFirst().id();
            workspace.selection().set(new Target.Item(group, 0));
            workspace.session().set("Train on DGX H200", Map.of("training.server", "dgx-h200"));
        });
        until("it is evaluated", () -> !view.workspace().session().now().pending());
        clickOn(lookup((Node node) -> visible(node) && "findings.row.0.place".equals(node.getId()))
                .<Node>query());
        assertThat(view.workspace().selection().targets().get()).isEqualTo(List.of(new Target.Part(Kind.TRAINING)));
        until(
                "the field has the focus",
                () -> node("inspector.field.training.server", Node.class).isFocused());
    }
}
