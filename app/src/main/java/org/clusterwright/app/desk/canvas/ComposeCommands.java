package org.clusterwright.app.desk.canvas;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.commands.Command.Menu;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.model.plan.RackGroup;

/// What can be done to racks and what stands in them, by name; the context menu offers the same.
final class ComposeCommands {
    private static final List<String> CONTEXT = List.of(
            "canvas.cut",
            "canvas.copy",
            "canvas.paste",
            "canvas.duplicate",
            "canvas.delete",
            "canvas.more",
            "canvas.fewer",
            "canvas.split",
            "canvas.merge",
            "canvas.rename",
            "canvas.open",
            "canvas.add-rack");

    private final CanvasModel model;
    private final Composer composer;
    private final Consumer<String> renaming;
    private final Commands commands;
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noGroup = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper never = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unequal = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");

    /// @param renaming asks for the name of a group
    ComposeCommands(CanvasModel model, Composer composer, Consumer<String> renaming) {
        this.model = model;
        this.composer = composer;
        this.renaming = renaming;
        this.commands = model.workspace().commands();
        add("canvas.cut", "Cut", "fth-scissors", "Shortcut+X", nothing, composer::cut);
        add("canvas.copy", "Copy", "fth-copy", "Shortcut+C", nothing, composer::copy);
        add("canvas.paste", "Paste", "fth-clipboard", "Shortcut+V", never, this::paste);
        add("canvas.duplicate", "Duplicate", "fth-plus-square", "Shortcut+D", nothing, composer::duplicate);
        add("canvas.delete", "Delete", "fth-trash-2", "Delete", nothing, composer::delete);
        add("canvas.select-all", "Select all racks", "fth-check-square", "Shortcut+A", empty, this::all);
        add("canvas.rename", "Rename the group", "fth-edit-2", "F2", noGroup, this::rename);
        plan("canvas.add-rack", "Add a rack", "fth-plus", new ReadOnlyStringWrapper(""), composer::addRack);
        plan(
                "canvas.more",
                "One rack more",
                "fth-plus-circle",
                noGroup,
                () -> composer.more(composer.chosen().touched(), 1));
        plan(
                "canvas.fewer",
                "One rack fewer",
                "fth-minus-circle",
                last,
                () -> composer.more(composer.chosen().touched(), -1));
        plan("canvas.split", "Split one rack off", "fth-git-branch", last, this::split);
        plan(
                "canvas.merge",
                "Merge with the next group",
                "fth-git-merge",
                unequal,
                () -> composer.merge(composer.chosen().touched().getFirst()));
        model.workspace().selection().targets().subscribe(_ -> say());
        model.sheet().addListener((_, _, _) -> say());
    }

    ContextMenu menu() {
        var menu = new ContextMenu();
        for (String id : CONTEXT) {
            Command command = commands.find(id).orElseThrow();
            var item = new MenuItem();
            item.setId("canvas.menu." + id.substring("canvas.".length()));
            item.textProperty().bind(command.label());
            item.disableProperty().bind(command.blocked().map(reason -> !reason.isEmpty()));
            item.setOnAction(_ -> commands.run(id));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void add(
            String id, String label, String icon, String keys, ReadOnlyStringWrapper blocked, Runnable action) {
        commands.add(Command.of(id, Menu.EDIT, 1, label, action)
                .icon(icon)
                .shortcut(keys)
                .blocked(blocked.getReadOnlyProperty()));
    }

    private void plan(String id, String label, String icon, ReadOnlyStringWrapper blocked, Runnable action) {
        commands.add(Command.of(id, Menu.PLAN, 1, label, action).icon(icon).blocked(blocked.getReadOnlyProperty()));
    }

    private void say() {
        var touched = composer.chosen().touched();
        nothing.set(touched.isEmpty() ? "Select racks or something in them first." : "");
        noGroup.set(touched.isEmpty() ? "Select a group of racks first." : "");
        boolean single = touched.stream().allMatch(id -> {
            RackGroup group = composer.chosen().group(id);
            return group == null || group.count() <= 1;
        });
        last.set(
                touched.isEmpty()
                        ? "Select a group of racks first."
                        : single ? "It is one rack: delete it instead." : "");
        unequal.set(
                touched.isEmpty()
                        ? "Select a group of racks first."
                        : touched.size() > 1 ? "" : composer.mergeBlocked(touched.getFirst()));
        empty.set(model.sheet().get().groups().isEmpty() ? "There are no racks yet." : "");
    }

    private void paste() {
        var touched = composer.chosen().touched();
        composer.paste(touched.isEmpty() ? null : touched.getFirst(), null);
    }

    private void split() {
        composer.split(composer.chosen().touched().getFirst());
    }

    private void all() {
        model.workspace()
                .selection()
                .set(model.sheet().get().groups().stream()
                        .map(group -> new Target.Group(group.id()))
                        .toList());
    }

    private void rename() {
        renaming.accept(composer.chosen().touched().getFirst());
    }
}
