package org.clusterwright.app.desk.canvas;

import javafx.beans.property.ReadOnlyStringWrapper;
import org.clusterwright.app.desk.canvas.sheet.Viewport;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.commands.Command.Menu;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.workspace.Target;
import org.jspecify.annotations.Nullable;

/// What the canvas can show by name; what it can change is in `ComposeCommands`.
final class CanvasCommands {
    private static final double STEP = 1.25;

    private final CanvasModel model;
    private final ReadOnlyStringWrapper noGroup = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("Show all racks of the group");

    CanvasCommands(CanvasModel model) {
        this.model = model;
        Commands commands = model.workspace().commands();
        commands.add(Command.of("canvas.fit", Menu.VIEW, 1, "Fit to window", model::fit)
                .icon("fth-maximize")
                .shortcut("Shortcut+0"));
        commands.add(Command.of("canvas.zoom-in", Menu.VIEW, 1, "Zoom in", () -> model.zoomBy(STEP))
                .icon("fth-zoom-in")
                .shortcut("Shortcut+Plus"));
        commands.add(Command.of("canvas.zoom-out", Menu.VIEW, 1, "Zoom out", () -> model.zoomBy(1 / STEP))
                .icon("fth-zoom-out")
                .shortcut("Shortcut+Minus"));
        commands.add(Command.of("canvas.show", Menu.VIEW, 1, "Show what is selected", this::show)
                .icon("fth-crosshair")
                .blocked(noGroup.getReadOnlyProperty()));
        commands.add(Command.of("canvas.open", Menu.VIEW, 1, "Show all racks of the group", this::toggle)
                .label(open.getReadOnlyProperty())
                .icon("fth-layers")
                .blocked(noGroup.getReadOnlyProperty()));
        model.workspace().selection().targets().subscribe(_ -> say());
        model.looks().addListener((_, _, _) -> say());
        model.sheet().addListener((_, _, _) -> say());
    }

    /// The group of the first thing that is selected; the only group there is.
    static @Nullable String group(CanvasModel model) {
        for (Target target : model.workspace().selection().targets().get()) {
            String id = switch (target) {
                case Target.Group(String group) -> group;
                case Target.Item(String group, int _) -> group;
                case Target.Part _, Target.Entry _ -> null;
            };
            if (id != null && model.sheet().get().group(id) != null) {
                return id;
            }
        }
        var groups = model.sheet().get().groups();
        return groups.size() == 1 ? groups.getFirst().id() : null;
    }

    private void say() {
        String id = group(model);
        noGroup.set(id == null ? "Select a group of racks first." : "");
        boolean opened = id != null && model.looks().get().open().contains(id);
        open.set(opened ? "Show the group as one" : "Show all racks of the group");
    }

    private void toggle() {
        String id = group(model);
        if (id != null) {
            model.looks().set(model.looks().get().toggled(id));
        }
    }

    private void show() {
        String id = group(model);
        var group = id == null ? null : model.sheet().get().group(id);
        if (group != null) {
            Viewport near = model.viewport().get().fitting(group.box().grown(40));
            model.viewport()
                    .set(near.centredOn(group.box().centreX(), group.box().centreY()));
        }
    }
}
