package org.clusterwright.desk;

import java.nio.file.Path;
import org.clusterwright.app.desk.Desk;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.StarterPlans;

/// Writes pictures of every screen, light and dark: `Pictures FOLDER [STARTER]`.
public final class Pictures {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private Pictures() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        String starter = arguments.length > 1 ? arguments[1] : "llama-3.1-405b-h100";
        Screens.start();
        for (var choice : new Theme.Choice[] {Theme.Choice.LIGHT, Theme.Choice.DARK}) {
            String suffix = choice == Theme.Choice.LIGHT ? "-light.png" : "-dark.png";
            var theme = Screens.onStage(() -> new Theme(choice));
            var view = Screens.onStage(
                    () -> new Desk(Catalog.shipped(), theme).planView(StarterPlans.read(starter), null));
            var stage = Screens.show(view, theme, WIDTH, HEIGHT);
            Screens.settle();
            Screens.write(stage.getScene(), folder.resolve("design" + suffix), 1);
            Screens.onStage(() -> {
                view.show(Page.ANALYSIS);
                return view;
            });
            Screens.settle();
            Screens.write(stage.getScene(), folder.resolve("analysis" + suffix), 1);
            Screens.onStage(() -> {
                view.why("cost.usd_per_accelerator_hour");
                return view;
            });
            Screens.settle();
            Screens.write(stage.getScene(), folder.resolve("why" + suffix), 1);
            Screens.onStage(() -> {
                stage.close();
                return view;
            });
        }
        System.exit(0);
    }
}
