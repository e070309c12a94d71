package org.clusterwright.app.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.analysis.AnalysisPage;
import org.clusterwright.app.desk.commands.CheatSheet;
import org.clusterwright.app.desk.commands.CommandBar;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.commands.Shortcuts;
import org.clusterwright.app.desk.control.OverlayLayer;
import org.clusterwright.app.desk.figures.FigureStrip;
import org.clusterwright.app.desk.palette.Palette;
import org.clusterwright.app.desk.why.WhyPage;
import org.clusterwright.app.desk.workspace.Closing;
import org.clusterwright.app.desk.workspace.Navigator;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Places;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.Session;

/// An open plan in its window: the rooms around the canvas, and the pages that take its place.
public final class PlanView extends BorderPane implements Navigator {
    private final Workspace workspace;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.DESIGN);
    private final WhyPage why;

    PlanView(Session session, Desk desk, PlanActions actions, OverlayLayer layer) {
        setId("plan");
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        workspace = new Workspace(
                session,
                new Selection(),
                new Commands(),
                this,
                desk.theme(),
                desk.catalog(),
                desk.preferences(),
                desk.work(),
                new Closing());
        new PlanCommands(workspace, actions);
        var strip = new FigureStrip(workspace);
        why = new WhyPage(workspace);
        setCenter(new StackPane(
                on(new DesignRooms(workspace), Page.DESIGN),
                on(new AnalysisPage(workspace), Page.ANALYSIS),
                on(why, Page.WHY)));
        strip.explained()
                .bind(Bindings.when(page.isEqualTo(Page.WHY))
                        .then(why.explained())
                        .otherwise((String) null));
        page.subscribe(now -> {
            strip.setVisible(now != Page.ANALYSIS);
            strip.setManaged(now != Page.ANALYSIS);
        });
        setTop(new VBox(new TopBar(workspace, new CommandBar(workspace.commands()), page), strip));
        setBottom(new StatusBar(workspace));
        var commands = workspace.commands();
        commands.add(new Palette(workspace, layer, actions::starter).command());
        commands.add(new CheatSheet(commands, layer).command());
        new Shortcuts(commands, refused -> layer.say(refused.blocked().getValue())).follow(this);
    }

    public Workspace workspace() {
        return workspace;
    }

    @Override
    public void why(String termId) {
        why.explain(termId);
        show(Page.WHY);
    }

    @Override
    public void jump(String path) {
        show(Page.DESIGN);
        workspace.selection().set(Places.of(path, workspace.session().now().plan()));
        workspace.selection().want(path);
    }

    /// Escape leaves the explanation, unless something in it takes the key.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && page.get() == Page.WHY) {
            show(Page.DESIGN);
            event.consume();
        }
    }

    @Override
    public void show(Page wanted) {
        page.set(wanted);
    }

    /// Lets go of all that outlives the window.
    void close() {
        workspace.closing().run();
    }

    private Node on(Node room, Page shown) {
        page.subscribe(now -> room.setVisible(now == shown));
        return room;
    }
}
