package org.clusterwright.desk;

import java.util.List;
import java.util.function.Function;
import javafx.stage.Stage;
import org.clusterwright.app.desk.PlanView;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Target.Kind;
import org.testfx.util.WaitForAsyncUtils;

/// A screen of the desk, and how one gets there.
record Screen(String name, Function<DeskUnderTest, Stage> way) {
    private static final String STARTER = "llama-3.1-405b-h100";

    static final List<Screen> ALL = List.of(
            new Screen("start", DeskUnderTest::openStart),
            sized("start-narrow", DeskUnderTest::openStart, 1100, 700),
            sized("design-least", plan("design", view -> {}).way(), 960, 600),
            sized("design-wide", plan("design", view -> {}).way(), 1920, 1080),
            narrow("design-narrow-group", view -> view.workspace().selection().set(new Target.Group(firstGroup(view)))),
            narrow(
                    "design-narrow-catalogue",
                    view -> view.workspace().commands().run("catalogue.find")),
            narrow("why-narrow", view -> view.why("cost.usd_per_accelerator_hour")),
            plan("design", view -> {}),
            plan("design-group", view -> view.workspace().selection().set(new Target.Group(firstGroup(view)))),
            plan("design-server", view -> view.workspace().selection().set(new Target.Item(firstGroup(view), 0))),
            plan("design-training", view -> view.workspace().selection().set(new Target.Part(Kind.TRAINING))),
            plan("design-finance", view -> view.workspace().selection().set(new Target.Part(Kind.FINANCE))),
            plan("analysis", view -> view.show(Page.ANALYSIS)),
            plan("why", view -> view.why("cost.usd_per_accelerator_hour")),
            plan("palette", view -> view.workspace().commands().run("help.palette")),
            plan("cheat-sheet", view -> view.workspace().commands().run("help.shortcuts")),
            plan("export", view -> view.workspace().commands().run("file.export")));

    Stage open(DeskUnderTest desk) {
        Stage stage = way.apply(desk);
        WaitForAsyncUtils.waitForFxEvents();
        return stage;
    }

    private static Screen plan(String name, java.util.function.Consumer<PlanView> then) {
        return new Screen(name, desk -> {
            Stage stage = desk.open(STARTER);
            PlanView view = desk.node("plan", PlanView.class);
            desk.interact(() -> then.accept(view));
            return stage;
        });
    }

    private static Screen narrow(String name, java.util.function.Consumer<PlanView> then) {
        return new Screen(name, desk -> {
            Stage stage = sized(name, plan(name, view -> {}).way(), 1100, 700).open(desk);
            desk.interact(() -> then.accept(desk.node("plan", PlanView.class)));
            return stage;
        });
    }

    private static Screen sized(String name, Function<DeskUnderTest, Stage> way, double width, double height) {
        return new Screen(name, desk -> {
            Stage stage = way.apply(desk);
            desk.interact(() -> {
                stage.setX(0);
                stage.setY(0);
                stage.setWidth(width);
                stage.setHeight(height);
            });
            WaitForAsyncUtils.waitForFxEvents();
            return stage;
        });
    }

    private static String firstGroup(PlanView view) {
        return view.workspace().session().now().plan().groups().getFirst().id();
    }
}
