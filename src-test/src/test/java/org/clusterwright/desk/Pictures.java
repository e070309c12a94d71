package org.clusterwright.desk;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.model.plan.StarterPlans;

/// Writes pictures of every screen, light and dark: `Pictures FOLDER [STARTER]`.
public final class Pictures {
    private Pictures() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        String starter = arguments.length > 1 ? arguments[1] : "llama-3.1-405b-h100";
        Screens.start();
        for (var choice : new Theme.Choice[] {Theme.Choice.LIGHT, Theme.Choice.DARK}) {
            String suffix = choice == Theme.Choice.LIGHT ? "-light.png" : "-dark.png";
            var desk = Screens.onStage(() -> Desks.of(choice));
            Stage start = Screens.onStage(desk::start);
            Screens.settle();
            Screens.write(start.getScene(), folder.resolve("start" + suffix), 1);
            Scene scene = Screens.onStage(() -> desk.show(StarterPlans.read(starter), null))
                    .getScene();
            PlanView view =
                    (PlanView) ((StackPane) scene.getRoot()).getChildren().getFirst();
            Screens.settle();
            Screens.write(scene, folder.resolve("design" + suffix), 1);
            Screens.onStage(() -> {
                view.show(Page.ANALYSIS);
                return view;
            });
            Screens.settle();
            Screens.write(scene, folder.resolve("analysis" + suffix), 1);
            Screens.onStage(() -> {
                view.why("cost.usd_per_accelerator_hour");
                return view;
            });
            Screens.settle();
            Screens.write(scene, folder.resolve("why" + suffix), 1);
            Screens.onStage(() -> {
                start.hide();
                return start;
            });
        }
        System.exit(0);
    }
}
