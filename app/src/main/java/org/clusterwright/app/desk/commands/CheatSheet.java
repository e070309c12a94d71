package org.clusterwright.app.desk.commands;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.OverlayLayer;

/// All shortcuts of a window on one sheet, menu by menu.
public final class CheatSheet {
    private final Commands commands;
    private final OverlayLayer layer;

    public CheatSheet(Commands commands, OverlayLayer layer) {
        this.commands = commands;
        this.layer = layer;
    }

    /// The command that shows it.
    public Command command() {
        return Command.of("help.shortcuts", Command.Menu.HELP, 0, "Keyboard shortcuts", this::open)
                .icon("fth-command")
                .shortcut("F1")
                .alternative("Shortcut+Slash");
    }

    public void open() {
        var close = Icons.button("shortcuts.close", "fth-x", "Close", layer::close);
        layer.show(sheet(close), close, "Keyboard shortcuts");
    }

    private Region sheet(Button close) {
        var title = new Label("Keyboard shortcuts");
        title.getStyleClass().add("panel-title");
        var head = new HBox(8, title, space(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("dialog-head");
        var menus = new FlowPane(32, 20);
        menus.setOrientation(javafx.geometry.Orientation.VERTICAL);
        menus.setPadding(new Insets(16, 20, 20, 20));
        menus.setPrefWrapLength(420);
        for (Command.Menu menu : Command.Menu.values()) {
            List<Command> within = commands.all().stream()
                    .filter(command -> command.menu() == menu && command.shortcut() != null)
                    .sorted(Comparator.comparingInt(Command::section))
                    .toList();
            if (!within.isEmpty()) {
                menus.getChildren().add(group(menu, within));
            }
        }
        var scroll = new ScrollPane(menus);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("plain-scroll");
        var sheet = new VBox(head, scroll);
        sheet.setId("shortcuts");
        sheet.getStyleClass().addAll("floating", "cheat-sheet");
        return sheet;
    }

    private static Node group(Command.Menu menu, List<Command> within) {
        var heading = new Label(menu.title());
        heading.getStyleClass().addAll("caption", "medium");
        var rows = new VBox(4, heading);
        rows.setPrefWidth(270);
        for (Command command : within) {
            var name = new Label(command.label().getValue());
            name.getStyleClass().add("row-text");
            name.setMinWidth(0);
            var row = new HBox(12, name, space());
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinHeight(26);
            command.keys().forEach(keys -> {
                var cap = new Label(Keys.text(keys));
                cap.getStyleClass().add("key-cap");
                cap.setMinWidth(Region.USE_PREF_SIZE);
                row.getChildren().add(cap);
            });
            rows.getChildren().add(row);
        }
        return rows;
    }

    private static Node space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
