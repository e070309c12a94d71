package org.clusterwright.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.clusterwright.app.desk.Desk;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Target.Kind;
import org.clusterwright.model.plan.StarterPlans;

/// Writes pictures of every screen, light and dark: `Pictures FOLDER [STARTER]`.
public final class Pictures {
    private Pictures() {}

    /// A screen of an open plan, and how one gets there.
    private record Shot(String name, double width, double height, Consumer<PlanView> way) {
        Shot(String name, Consumer<PlanView> way) {
            this(name, 1440, 900, way);
        }
    }

    private static final List<Shot> SHOTS = List.of(
            new Shot("design", view -> {}),
            new Shot("design-group", view -> view.workspace().selection().set(new Target.Group(group(view)))),
            new Shot("design-server", view -> view.workspace().selection().set(new Target.Item(group(view), 0))),
            new Shot("design-training", view -> view.workspace().selection().set(new Target.Part(Kind.TRAINING))),
            new Shot("design-finance", view -> view.workspace().selection().set(new Target.Part(Kind.FINANCE))),
            new Shot("analysis", view -> view.show(Page.ANALYSIS)),
            new Shot("why", view -> view.why("cost.usd_per_accelerator_hour")),
            new Shot("palette", view -> view.workspace().commands().run("help.palette")),
            new Shot("shortcuts", view -> view.workspace().commands().run("help.shortcuts")),
            new Shot("export", view -> view.workspace().commands().run("file.export")),
            new Shot("edited", Pictures::edit),
            new Shot("narrow", 1100, 700, view -> {}),
            new Shot(
                    "narrow-group",
                    1100,
                    700,
                    view -> view.workspace().selection().set(new Target.Group(group(view)))),
            new Shot(
                    "narrow-catalogue",
                    1100,
                    700,
                    view -> view.workspace().commands().run("catalogue.find")),
            new Shot("narrow-why", 1100, 700, view -> view.why("cost.usd_per_accelerator_hour")),
            new Shot("narrow-analysis", 1100, 700, view -> view.show(Page.ANALYSIS)),
            new Shot("least", 960, 600, view -> {}),
            new Shot("wide", 1920, 1080, view -> {}));

    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        String starter = arguments.length > 1 ? arguments[1] : "llama-3.1-405b-h100";
        Screens.start();
        for (var choice : new Theme.Choice[] {Theme.Choice.LIGHT, Theme.Choice.DARK}) {
            String suffix = choice == Theme.Choice.LIGHT ? "-light.png" : "-dark.png";
            Desk desk = Screens.onStage(() -> Desks.of(choice));
            Stage start = Screens.onStage(desk::start);
            Screens.settle();
            Screens.settle();
            Screens.write(start.getScene(), folder.resolve("start" + suffix), 1);
            for (Shot shot : SHOTS) {
                Stage stage = Screens.onStage(() -> desk.show(StarterPlans.read(starter), null));
                Screens.onStage(() -> {
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(shot.width());
                    stage.setHeight(shot.height());
                    return stage;
                });
                Screens.settle();
                Screens.onStage(() -> {
                    shot.way().accept((PlanView) stage.getScene().lookup("#plan"));
                    return stage;
                });
                Screens.settle();
                Screens.settle();
                Screens.write(stage.getScene(), folder.resolve(shot.name() + suffix), 1);
                Screens.onStage(() -> {
                    stage.hide();
                    return stage;
                });
            }
        }
        System.exit(0);
    }

    /// A plan that differs from the one that was opened.
    private static void edit(PlanView view) {
        view.workspace().selection().set(new Target.Part(Kind.FINANCE));
        view.workspace().session().set("Set discount", Map.of("finance.discount", "0.2"));
        view.workspace().session().set("Set utilisation", Map.of("operation.utilisation", "0.9"));
    }

    private static String group(PlanView view) {
        return view.workspace().session().now().plan().groups().getFirst().id();
    }
}
