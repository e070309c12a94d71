package org.clusterwright.app.desk.catalogue;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.clusterwright.app.desk.parts.OwnPart;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.workspace.PartDrag;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What can be done with a part of the list.
final class PartActions {
    static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private final Workspace workspace;
    private final CatalogueModel model;
    private final Supplier<@Nullable Window> owner;

    /// @param owner the window over which details and comparisons float
    PartActions(Workspace workspace, CatalogueModel model, Supplier<@Nullable Window> owner) {
        this.owner = owner;
        this.workspace = workspace;
        this.model = model;
    }

    boolean starred(Part part) {
        return model.starred().get().contains(part.key());
    }

    boolean compared(Part part) {
        return model.compared().get().contains(part.key());
    }

    void star(Part part) {
        model.star(part.key());
    }

    void compare(Part part) {
        model.compare(part.key());
    }

    /// The canvas asks where, by keyboard or by a click.
    void place(Part part) {
        if (part.draggable()) {
            workspace.selection().arm(part.key().id());
        }
    }

    String placeBlocked(@Nullable Part part) {
        if (part == null) {
            return "Select a part of the catalogue first.";
        }
        return part.draggable()
                ? ""
                : "Only servers, switches, storage, racks and what takes rack units stand in the hall.";
    }

    void drag(Part part, PartCell cell) {
        if (!part.draggable()) {
            return;
        }
        Dragboard board = cell.startDragAndDrop(TransferMode.COPY);
        board.setContent(PartDrag.of(part.key().id()));
        var look = new SnapshotParameters();
        look.setFill(Color.TRANSPARENT);
        WritableImage picture = cell.picture().snapshot(look, null);
        board.setDragView(picture, Faceplate.WIDTH / 2, Faceplate.HEIGHT / 2);
        cell.dragged();
    }

    /// Copies it into the plan's own catalogue and selects the copy, so that its values can be edited.
    void makeOwn(Part part) {
        Part.Key key = OwnPart.key(part, model.index().get());
        workspace.session().edit("Make your own " + part.name(), plan -> OwnPart.add(plan, part, key));
        workspace.selection().set(new Target.Entry(key.kind(), key.id()));
    }

    void remove(Part part) {
        String label = part.source() == Part.Source.YOURS ? "Remove " : "Reset ";
        workspace.session().edit(label + part.name(), plan -> OwnPart.remove(plan, part));
    }

    /// Why its own version cannot go; empty when it can.
    String removeBlocked(Part part) {
        var plan = workspace.session().now().plan();
        boolean here = OwnPart.carries(plan, part);
        if (!here) {
            return "It comes from your catalogue folder.";
        }
        return part.source() == Part.Source.YOURS && OwnPart.used(plan, part) ? "The plan uses it." : "";
    }

    void details(Part part) {
        new PartWindow(workspace, part).show(owner.get());
    }

    void showComparison() {
        if (!model.comparedParts().isEmpty()) {
            new CompareWindow(workspace, model, this).show(owner.get());
        }
    }

    ContextMenu menu(Part part) {
        var menu = new ContextMenu();
        String id = "catalogue.menu.";
        menu.getItems()
                .addAll(
                        item(id + "place", "Place on the canvas", placeBlocked(part), () -> place(part)),
                        item(id + "details", "Show every value…", "", () -> details(part)),
                        new SeparatorMenuItem(),
                        item(id + "star", "Star or unstar", "", () -> star(part)),
                        item(
                                id + "compare",
                                "Compare or leave the comparison",
                                model.compareBlocked(part.key()),
                                () -> compare(part)),
                        new SeparatorMenuItem(),
                        item(id + "own", "Make your own from this…", "", () -> makeOwn(part)));
        if (part.source() != Part.Source.SHIPPED) {
            String label = part.source() == Part.Source.YOURS ? "Remove your part" : "Reset to the catalogue";
            menu.getItems().add(item(id + "remove", label, removeBlocked(part), () -> remove(part)));
        }
        return menu;
    }

    /// A blocked item says why behind its name.
    private static MenuItem item(String id, String label, String blocked, Runnable action) {
        var item = new MenuItem(blocked.isEmpty() ? label : label + " – " + blocked);
        item.setId(id);
        item.setDisable(!blocked.isEmpty());
        item.setOnAction(_ -> action.run());
        return item;
    }
}
