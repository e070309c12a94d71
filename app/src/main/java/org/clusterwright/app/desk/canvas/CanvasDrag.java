package org.clusterwright.app.desk.canvas;

import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import org.clusterwright.app.desk.canvas.sheet.Hit;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.workspace.PartDrag;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.model.plan.Carry;
import org.clusterwright.model.plan.Place;
import org.jspecify.annotations.Nullable;

/// Drags from the catalogue and between racks, and what follows the pointer until a click.
final class CanvasDrag {
    private final CanvasView view;
    private final CanvasModel model;
    private final CanvasMouse mouse;
    private final Composer composer;
    private final Placing placing;
    private @Nullable String part;
    private boolean dropped;

    CanvasDrag(CanvasView view, CanvasModel model, CanvasMouse mouse, Composer composer, Placing placing) {
        this.view = view;
        this.model = model;
        this.mouse = mouse;
        this.composer = composer;
        this.placing = placing;
        view.addEventHandler(MouseEvent.DRAG_DETECTED, this::grab);
        view.addEventHandler(DragEvent.DRAG_OVER, this::over);
        view.addEventHandler(DragEvent.DRAG_EXITED, _ -> left());
        view.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        view.addEventHandler(DragEvent.DRAG_DONE, this::done);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::letGo);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            if (placing.follows()) {
                point(event.getX(), event.getY());
            }
        });
    }

    private void grab(MouseEvent event) {
        Hit hit = mouse.grabbed();
        Plate plate = hit == null ? null : hit.plate();
        if (event.getButton() != MouseButton.PRIMARY || hit == null || plate == null || plate.placement() < 0) {
            return;
        }
        var selection = model.workspace().selection();
        var target = new Target.Item(hit.group().id(), plate.placement());
        if (!selection.contains(target)) {
            selection.set(target);
        }
        List<Place> places = composer.chosen().places();
        boolean copies = event.isShortcutDown();
        Carry carry = copies
                ? composer.composition().carry(composer.composition().copy(places))
                : composer.composition().carry(places);
        placing.begin(carry, copies ? List.of() : places);
        part = null;
        dropped = false;
        var content = new ClipboardContent();
        content.putString(carry.clip().text());
        Dragboard board = view.startDragAndDrop(TransferMode.COPY_OR_MOVE);
        board.setContent(content);
        picture(board, hit, plate);
        event.consume();
    }

    private void picture(Dragboard board, Hit hit, Plate plate) {
        var node = view.node(hit.group().id(), hit.rack(), plate.placement());
        if (node != null) {
            var look = new SnapshotParameters();
            look.setFill(Color.TRANSPARENT);
            look.setTransform(javafx.scene.transform.Transform.scale(
                    model.viewport().get().scale(), model.viewport().get().scale()));
            WritableImage picture = node.snapshot(look, null);
            board.setDragView(picture, picture.getWidth() / 2, picture.getHeight() / 2);
        }
    }

    private void over(DragEvent event) {
        String dragged = PartDrag.in(event.getDragboard()).orElse(null);
        if (dragged != null && !dragged.equals(part)) {
            part = dragged;
            dropped = false;
            if (rack(dragged)) {
                placing.beginRack(dragged);
            } else {
                placing.begin(composer.composition().carry(dragged), List.of());
            }
        }
        if (!placing.busy()) {
            return;
        }
        event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        point(event.getX(), event.getY());
        event.consume();
    }

    private void point(double x, double y) {
        Hit hit = mouse.under(x, y);
        if (hit == null || placing.wantsGround()) {
            placing.overGround(x, y);
        } else {
            double sheetX = model.viewport().get().sheetX(x);
            double sheetY = model.viewport().get().sheetY(y);
            int rack = hit.rack() >= 0 ? hit.rack() : hit.group().rackNear(sheetX, sheetY);
            int pointed = hit.group().unitAt(rack, sheetY);
            placing.over(hit.group(), rack, pointed - (placing.height(hit.group()) - 1) / 2);
        }
    }

    /// A part of the catalogue that leaves may never come back; what was dropped here and blocked keeps its bubble.
    private void left() {
        if (dropped) {
            return;
        }
        if (part == null) {
            placing.away();
        } else {
            part = null;
            placing.cancel();
        }
    }

    private void drop(DragEvent event) {
        over(event);
        part = null;
        dropped = true;
        event.setDropCompleted(placing.drop());
        view.requestFocus();
        event.consume();
    }

    /// A drag that ended elsewhere is over.
    private void done(DragEvent event) {
        if (!dropped) {
            placing.cancel();
        }
        event.consume();
    }

    /// A click places what follows the pointer; beside the bubble of what was blocked it gives it up.
    private void letGo(MouseEvent event) {
        if (!placing.busy() || placing.within(event.getTarget()) || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (placing.follows()) {
            point(event.getX(), event.getY());
            placing.drop();
            view.requestFocus();
            event.consume();
        } else {
            placing.cancel();
        }
    }

    private boolean rack(String id) {
        return model.workspace().catalog().racks().find(id).isPresent();
    }
}
