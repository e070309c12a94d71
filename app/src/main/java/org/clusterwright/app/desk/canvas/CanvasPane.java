package org.clusterwright.app.desk.canvas;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.plan.RackGroup;

/// The site as it stands: rows of racks drawn to scale, the fabric above them, the hall below.
public final class CanvasPane extends BorderPane {
    public CanvasPane(Workspace workspace) {
        setId("canvas");
        getStyleClass().add("panel");
        setMinWidth(320);
        var model = new CanvasModel(workspace);
        var composer = new Composer(workspace.session(), workspace.selection(), workspace.catalog(), new SystemBoard());
        composer.made(id -> {
            GroupBox made = model.sheet().get().group(id);
            if (made != null) {
                model.reveal(made.box());
            }
        });
        var renaming = new Renaming(model, composer);
        new CanvasCommands(model);
        var commands = new ComposeCommands(model, composer, renaming::ask);
        var view = new CanvasView(model, step -> step(composer, step));
        var placing = new Placing(view, model, composer);
        var mouse = new CanvasMouse(view, model);
        new CanvasDrag(view, model, mouse, composer, placing);
        new CanvasKeys(view, model, composer, placing);
        var menu = commands.menu();
        view.setOnContextMenuRequested(event -> menu.show(view, event.getScreenX(), event.getScreenY()));
        var crumbs = new Crumbs(model);
        crumbs.setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(crumbs, Pos.TOP_CENTER);
        setTop(new CanvasToolbar(model));
        setCenter(new StackPane(view, crumbs, empty(model), refusal(composer, model), renaming));
        renaming.back(view::requestFocus);
        setBottom(new HallPlan(model));
    }

    private static void step(Composer composer, CanvasView.GroupStep step) {
        RackGroup group = composer.chosen().group(step.group());
        if (group != null) {
            composer.count(step.group(), group.count() + step.by());
        }
    }

    private static VBox empty(CanvasModel model) {
        var title = new Label("Drag a server here");
        title.getStyleClass().add("panel-title");
        var text = new Label("It gets a rack of its own. Or choose one in the catalogue and press Enter.");
        text.getStyleClass().add("label-text");
        title.setMouseTransparent(true); // what is dropped on the words falls on the canvas under them
        text.setMouseTransparent(true);
        var add = new Button("Add an empty rack");
        add.setId("canvas.empty.add");
        add.setOnAction(_ -> model.workspace().commands().run("canvas.add-rack"));
        var box = new VBox(8, title, text, add);
        box.setId("canvas.empty");
        box.setAlignment(Pos.CENTER);
        box.setPickOnBounds(false);
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        model.sheet().subscribe(sheet -> box.setVisible(sheet.groups().isEmpty()));
        return box;
    }

    /// Why the last edit was refused, until something else happens.
    private static Label refusal(Composer composer, CanvasModel model) {
        var label = new Label();
        label.setId("canvas.refusal");
        label.getStyleClass().addAll("floating", "canvas-refusal");
        label.setWrapText(true);
        label.setMaxWidth(420);
        label.setMouseTransparent(true);
        StackPane.setAlignment(label, Pos.BOTTOM_CENTER);
        composer.said().subscribe(said -> {
            label.setText(said);
            label.setVisible(!said.isEmpty());
        });
        model.sheet().addListener((_, _, _) -> label.setVisible(false));
        model.workspace().selection().targets().addListener((_, _, _) -> label.setVisible(false));
        return label;
    }
}
