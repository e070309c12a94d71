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

    private static String firstGroup(PlanView view) {
        return view.workspace().session().now().plan().groups().getFirst().id();
    }
}
