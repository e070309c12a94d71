package org.clusterwright.app.desk.start;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.EngineVersion;
import org.clusterwright.app.desk.commands.CheatSheet;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.commands.Command.Menu;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.commands.Keys;
import org.clusterwright.app.desk.commands.Shortcuts;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.Logo;
import org.clusterwright.app.desk.control.OverlayLayer;
import org.clusterwright.app.session.LongWork;
import org.clusterwright.app.session.RecentFiles;
import org.clusterwright.app.session.Recovery;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.StarterPlans;

/// Starter plans as a gallery, recent files, what a killed process left.
public final class StartPage extends BorderPane {
    private final StartActions actions;
    private final Commands commands = new Commands();
    private final OverlayLayer layer;

    /// What the page shows, apart from starter plans.
    public record Shown(Catalog catalog, RecentFiles recent, Recovery recovery) {}

    public StartPage(StartActions actions, Shown shown, Evaluator evaluator, LongWork work, OverlayLayer layer) {
        this.actions = actions;
        this.layer = layer;
        setId("start");
        getStyleClass().add("start-page");
        var gallery = new Gallery(
                StarterPlans.list().stream()
                        .map(starter -> Starter.of(starter, shown.catalog()))
                        .toList(),
                starter -> actions.open(starter.plan(), null));
        setLeft(side(shown));
        setCenter(gallery);
        commands.add(new CheatSheet(commands, layer).command());
        new Shortcuts(commands, _ -> {}).follow(this);
        sceneProperty().subscribe(scene -> {
            gallery.stop();
            if (scene != null) {
                afterFirstFrame(scene, () -> gallery.evaluate(evaluator, work));
            }
        });
    }

    /// Figures come once the page is seen: evaluating beside the first frame would delay it.
    private void afterFirstFrame(Scene scene, Runnable then) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(() -> {
                if (getScene() == scene) {
                    then.run();
                }
            });
        };
        scene.addPostLayoutPulseListener(once[0]);
    }

    private Node side(Shown shown) {
        var name = new Label("Clusterwright");
        name.getStyleClass().add("page-title");
        var version = new Label(version());
        version.getStyleClass().add("label-text");
        var brand = new HBox(12, new Logo(34), new VBox(name, version));
        brand.setAlignment(Pos.CENTER_LEFT);
        var buttons = new VBox(
                8,
                action(Command.of("file.new", Menu.FILE, 0, "New empty plan", actions::create)
                        .icon("fth-plus")
                        .shortcut("Shortcut+N")),
                action(Command.of("file.open", Menu.FILE, 0, "Open a plan…", actions::choose)
                        .icon("fth-folder")
                        .shortcut("Shortcut+O")));
        var recent = new ScrollPane(new RecentList(shown.recent(), this::read));
        recent.setId("start.recent");
        recent.setFitToWidth(true);
        recent.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        recent.getStyleClass().add("plain-scroll");
        VBox.setVgrow(recent, Priority.ALWAYS);
        var side = new VBox(26, brand, buttons, recent);
        side.getStyleClass().addAll("start-side", "hairline-right");
        for (Recovery.Kept kept : shown.recovery().left()) {
            side.getChildren().add(new RecoveryCard(kept, shown.recovery(), shown.catalog(), actions, layer));
        }
        return side;
    }

    private void read(Path file) {
        actions.read(file);
    }

    private static String version() {
        String version = EngineVersion.text();
        return version.equals("unpackaged") ? "Unpackaged build" : "Version " + version;
    }

    private Button action(Command command) {
        commands.add(command);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var label = new Label(command.label().getValue());
        var inside = new HBox(8, Icons.of(String.valueOf(command.icon())), label, space);
        command.keys().forEach(keys -> {
            var cap = new Label(Keys.text(keys));
            cap.getStyleClass().add("key-cap");
            inside.getChildren().add(cap);
        });
        inside.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, inside);
        button.setId("start." + command.id());
        button.setAccessibleText(command.label().getValue());
        button.getStyleClass().add("start-action");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> command.action().run());
        return button;
    }
}
