package org.clusterwright.app.desk.canvas;

import java.util.List;
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
            "canvas.rename",
            "canvas.open",
            "canvas.add-rack");

    private final CanvasModel model;
    private final Composer composer;
    private final Commands commands;
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noGroup = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper uncopied = new ReadOnlyStringWrapper("Nothing has been copied yet.");
    private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");

    ComposeCommands(CanvasModel model, Composer composer) {
        this.model = model;
        this.composer = composer;
        this.commands = model.workspace().commands();
        add("canvas.cut", "Cut", "fth-scissors", "Shortcut+X", nothing, composer::cut);
        add("canvas.copy", "Copy", "fth-copy", "Shortcut+C", nothing, composer::copy);
        add("canvas.paste", "Paste", "fth-clipboard", "Shortcut+V", uncopied, this::paste);
        add("canvas.duplicate", "Duplicate", "fth-plus-square", "Shortcut+D", nothing, composer::duplicate);
        add("canvas.delete", "Delete", "fth-trash-2", "Delete", nothing, composer::delete);
        add("canvas.select-all", "Select all racks", "fth-check-square", "Shortcut+A", empty, this::all);
        add("canvas.rename", "Rename the group", "fth-edit-2", "F2", noGroup, this::rename);
        plan("canvas.add-rack", "Add a rack", "fth-plus", new ReadOnlyStringWrapper(""), composer::addRack);
        plan("canvas.more", "One rack more", "fth-plus-circle", noGroup, () -> composer.more(composer.touched(), 1));
        plan("canvas.fewer", "One rack fewer", "fth-minus-circle", last, () -> composer.more(composer.touched(), -1));
        plan("canvas.split", "Split one rack off", "fth-git-branch", last, this::split);
        model.workspace().selection().targets().subscribe(_ -> say());
        model.sheet().addListener((_, _, _) -> say());
        composer.copied()
                .addListener((_, _, copied) -> uncopied.set(copied == null ? "Nothing has been copied yet." : ""));
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
        var touched = composer.touched();
        nothing.set(touched.isEmpty() ? "Select racks or something in them first." : "");
        noGroup.set(touched.isEmpty() ? "Select a group of racks first." : "");
        boolean single = touched.stream().allMatch(id -> {
            RackGroup group = composer.group(id);
            return group == null || group.count() <= 1;
        });
        last.set(
                touched.isEmpty()
                        ? "Select a group of racks first."
                        : single ? "It is one rack: delete it instead." : "");
        empty.set(model.sheet().get().groups().isEmpty() ? "There are no racks yet." : "");
    }

    private void paste() {
        var touched = composer.touched();
        composer.paste(touched.isEmpty() ? null : touched.getFirst(), null);
    }

    private void split() {
        composer.split(composer.touched().getFirst());
    }

    private void all() {
        model.workspace()
                .selection()
                .set(model.sheet().get().groups().stream()
                        .map(group -> new Target.Group(group.id()))
                        .toList());
    }

    /// In the field of its name: there is the one place where names are written.
    private void rename() {
        String id = composer.touched().getFirst();
        List<RackGroup> groups = model.workspace().session().now().plan().groups();
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).id().equals(id)) {
                model.workspace().navigator().jump("groups[" + i + "].name");
            }
        }
    }
}
