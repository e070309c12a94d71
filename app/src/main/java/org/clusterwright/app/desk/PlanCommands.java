package org.clusterwright.app.desk;

import javafx.beans.property.ReadOnlyStringWrapper;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.commands.Command.Menu;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.desk.workspace.Closing;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.Snapshot;

/// What an open plan's window can do by name, apart from what its rooms add.
final class PlanCommands {
    private final Commands commands;
    private final Closing closing;
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("Undo");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("Redo");
    private final ReadOnlyStringWrapper noUndo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noRedo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noSave = new ReadOnlyStringWrapper("");

    PlanCommands(Workspace workspace, PlanActions actions) {
        commands = workspace.commands();
        closing = workspace.closing();
        file(actions);
        edit(workspace, actions);
        view(workspace);
        workspace.session().subscribe(this::show);
    }

    private void file(PlanActions actions) {
        add(Command.of("file.new", Menu.FILE, 0, "New empty plan", actions::create)
                .shortcut("Shortcut+N")
                .icon("fth-plus"));
        add(Command.of("file.open", Menu.FILE, 0, "Open a plan…", actions::choose)
                .shortcut("Shortcut+O")
                .icon("fth-folder"));
        add(Command.of("file.start", Menu.FILE, 0, "Starter plans and recent files", actions::start)
                .icon("fth-grid"));
        add(Command.of("file.save", Menu.FILE, 1, "Save", actions::save)
                .shortcut("Shortcut+S")
                .icon("fth-save")
                .blocked(noSave.getReadOnlyProperty()));
        add(Command.of("file.save-as", Menu.FILE, 1, "Save as…", actions::saveAs)
                .shortcut("Shortcut+Shift+S")
                .icon("fth-save"));
        add(Command.of("file.export", Menu.FILE, 2, "Export…", actions::export)
                .shortcut("Shortcut+E")
                .icon("fth-upload"));
        add(Command.of("file.close", Menu.FILE, 3, "Close the window", actions::close)
                .shortcut("Shortcut+W")
                .icon("fth-x"));
    }

    private void edit(Workspace workspace, PlanActions actions) {
        add(Command.of("edit.undo", Menu.EDIT, 0, "Undo", () -> {
                    actions.done("Undone: " + workspace.session().now().undo());
                    workspace.session().undo();
                })
                .label(undo.getReadOnlyProperty())
                .shortcut("Shortcut+Z")
                .icon("fth-corner-up-left")
                .blocked(noUndo.getReadOnlyProperty()));
        add(Command.of("edit.redo", Menu.EDIT, 0, "Redo", () -> {
                    actions.done("Done again: " + workspace.session().now().redo());
                    workspace.session().redo();
                })
                .label(redo.getReadOnlyProperty())
                .shortcut("Shortcut+Shift+Z")
                .icon("fth-corner-up-right")
                .blocked(noRedo.getReadOnlyProperty()));
    }

    private void view(Workspace workspace) {
        add(Command.of(
                        "view.design",
                        Menu.VIEW,
                        0,
                        "Design",
                        () -> workspace.navigator().show(Page.DESIGN))
                .shortcut("Shortcut+1")
                .icon("fth-layout"));
        add(Command.of(
                        "view.analysis",
                        Menu.VIEW,
                        0,
                        "Analysis",
                        () -> workspace.navigator().show(Page.ANALYSIS))
                .shortcut("Shortcut+2")
                .icon("fth-bar-chart-2"));
        theme(workspace.theme(), Theme.Choice.LIGHT, "Light", "fth-sun");
        theme(workspace.theme(), Theme.Choice.DARK, "Dark", "fth-moon");
        theme(workspace.theme(), Theme.Choice.SYSTEM, "As the system", "fth-monitor");
    }

    private void theme(Theme theme, Theme.Choice choice, String label, String icon) {
        var chosen = new ReadOnlyStringWrapper();
        closing.add(theme.choice().subscribe(now -> chosen.set(now == choice ? "The colours are so already." : "")));
        add(Command.of(
                        "view.theme." + choice.name().toLowerCase(java.util.Locale.ROOT),
                        Menu.VIEW,
                        9,
                        "Colours: " + label.toLowerCase(java.util.Locale.ROOT),
                        () -> theme.choice().set(choice))
                .icon(icon)
                .blocked(chosen.getReadOnlyProperty()));
    }

    private void add(Command command) {
        commands.add(command);
    }

    private void show(Snapshot now) {
        String last = now.undo();
        String next = now.redo();
        undo.set(last == null ? "Undo" : "Undo: " + last);
        redo.set(next == null ? "Redo" : "Redo: " + next);
        noUndo.set(last == null ? "There is nothing to undo." : "");
        noRedo.set(next == null ? "There is nothing to redo." : "");
        noSave.set(now.dirty() || now.file() == null ? "" : "Everything is saved.");
    }
}
