package org.clusterwright.app.desk;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.Logo;
import org.clusterwright.app.desk.control.Shortened;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.Snapshot;

/// The upper edge of the window: menus, the plan's name and state, the pages, undo, search and export.
final class TopBar extends HBox {
    private final Commands commands;
    private final Label name = new Label();
    private final Label state = new Label();

    /// @param menus the menu bar
    TopBar(Workspace workspace, Node menus, ObjectProperty<Page> page) {
        commands = workspace.commands();
        setId("window.top");
        getStyleClass().addAll("top-bar", "hairline-bottom");
        name.setId("window.plan-name");
        name.getStyleClass().add("card-title");
        Shortened.of(name).setMinWidth(60);
        state.setId("window.plan-state");
        state.getStyleClass().add("label-text");
        state.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .setAll(
                        new Logo(22),
                        menus,
                        space(),
                        name,
                        state,
                        space(),
                        pages(page),
                        icon("edit.undo"),
                        icon("edit.redo"),
                        search(),
                        export());
        workspace.session().subscribe(this::show);
    }

    private void show(Snapshot now) {
        name.setText(now.plan().name());
        Path file = now.file();
        String where = file == null ? "" : " · " + file.getFileName();
        state.setText(now.dirty() ? "Unsaved changes" + where : file == null ? "Not saved yet" : "Saved" + where);
        state.setTooltip(file == null ? null : new Tooltip(file.toString()));
    }

    private static Node space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static Node pages(ObjectProperty<Page> page) {
        var group = new ToggleGroup();
        var segments =
                new HBox(segment(group, page, Page.DESIGN, "Design"), segment(group, page, Page.ANALYSIS, "Analysis"));
        segments.getStyleClass().add("segments");
        segments.setMinWidth(Region.USE_PREF_SIZE);
        segments.setMaxHeight(Region.USE_PREF_SIZE);
        return segments;
    }

    private static ToggleButton segment(ToggleGroup group, ObjectProperty<Page> page, Page shown, String label) {
        var button = new ToggleButton(label);
        button.setId("window.page." + label.toLowerCase(java.util.Locale.ROOT));
        button.setToggleGroup(group);
        button.setOnAction(_ -> page.set(shown));
        page.subscribe(now -> button.setSelected(now == shown || (now == Page.WHY && shown == Page.DESIGN)));
        return button;
    }

    private Node icon(String id) {
        Command command = command(id);
        Button button = Icons.button(
                "window." + id, String.valueOf(command.icon()), command.label().getValue(), command.action());
        command.label().subscribe(label -> {
            button.setAccessibleText(label);
            button.setTooltip(new Tooltip(label));
        });
        command.blocked().subscribe(reason -> button.setDisable(!reason.isEmpty()));
        return button;
    }

    private Node search() {
        var keys = new Label("Ctrl K");
        keys.getStyleClass().add("key-cap");
        var space = space();
        var inside = new HBox(6, Icons.of("fth-search"), new Label("Search or run a command"), space, keys);
        inside.getStyleClass().add("search-button-content");
        var button = new Button(null, inside);
        button.setId("window.search");
        button.setAccessibleText("Search or run a command, Ctrl K");
        button.getStyleClass().add("search-button");
        button.setOnAction(_ -> commands.run("help.palette"));
        return button;
    }

    private Node export() {
        var button = new Button("Export…", Icons.of("fth-upload"));
        button.setId("window.export");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> commands.run("file.export"));
        return button;
    }

    private Command command(String id) {
        return commands.find(id).orElseThrow(() -> new IllegalArgumentException(id));
    }
}
