package org.clusterwright.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.clusterwright.app.desk.theme.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Laws of every screen, in both themes and at 100, 150 and 200 %.
class ScreensSweep extends DeskUnderTest {

    /// One after the other in one go: to open every screen takes longer than to look at it.
    @Test
    void every_screen_keeps_the_laws() {
        assertThat(everywhere(Map.of(
                        "shared id", Sweep::sharedIds,
                        "nameless", Sweep::nameless,
                        "cut text", Sweep::clipped,
                        "small target", Sweep::small)))
                .isEmpty();
    }

    private List<String> everywhere(Map<String, Function<Node, List<String>>> laws) {
        var broken = new ArrayList<String>();
        for (var screen : Screen.ALL) {
            Stage stage = screen.open(this);
            for (var choice : new Theme.Choice[] {Theme.Choice.LIGHT, Theme.Choice.DARK}) {
                for (double scale : new double[] {1, 1.5, 2}) {
                    interact(() -> {
                        theme.choice().set(choice);
                        stage.setRenderScaleX(scale);
                        stage.setRenderScaleY(scale);
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                    });
                    WaitForAsyncUtils.waitForFxEvents();
                    interact(() -> laws.forEach((name, law) -> law.apply(
                                    stage.getScene().getRoot())
                            .forEach(fault -> broken.add("%s: %s, in %s".formatted(name, fault, screen.name())))));
                }
            }
            interact(stage::hide);
        }
        return broken.stream().distinct().toList();
    }
}
