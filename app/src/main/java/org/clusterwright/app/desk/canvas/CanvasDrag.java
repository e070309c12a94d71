package org.clusterwright.app.desk.canvas;

import java.util.List;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.clusterwright.app.desk.canvas.sheet.Hit;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.workspace.PartDrag;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.model.plan.Carry;
import org.clusterwright.model.plan.Place;
import org.jspecify.annotations.Nullable;

/// Drags from the catalogue and between racks.
final class CanvasDrag {
    private final CanvasView view;
    private final CanvasModel model;
    private final CanvasMouse mouse;
    private final Composer composer;
    private final Placing placing;
    private @Nullable String part;
    private boolean landed;

    CanvasDrag(CanvasView view, CanvasModel model, CanvasMouse mouse, Composer composer, Placing placing) {
        this.view = view;
        this.model = model;
        this.mouse = mouse;
        this.composer = composer;
        this.placing = placing;
        view.addEventHandler(MouseEvent.DRAG_DETECTED, this::grab);
        view.addEventHandler(DragEvent.DRAG_OVER, this::over);
        view.addEventHandler(DragEvent.DRAG_EXITED, _ -> exited());
        view.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        view.addEventHandler(DragEvent.DRAG_DONE, this::done);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == view) {
                placing.cancel();
            }
        });
    }

    /// The toolkit says so after a drop too, when a blocked one has to keep its bubble.
    private void exited() {
        if (!landed) {
            placing.away();
        }
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
        List<Place> places = composer.places();
        Carry carry = event.isShortcutDown()
                ? composer.composition().carry(composer.composition().copy(places))
                : composer.composition().carry(places);
        placing.begin(carry);
        part = null;
        var content = new ClipboardContent();
        content.putString(carry.clip().text());
        view.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(content);
        event.consume();
    }

    private void over(DragEvent event) {
        landed = false;
        String dragged = PartDrag.in(event.getDragboard()).orElse(null);
        if (dragged != null && !dragged.equals(part)) {
            part = dragged;
            if (!rack(dragged)) {
                placing.begin(composer.composition().carry(dragged));
            }
        }
        if (part == null && !placing.busy()) {
            return;
        }
        event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        Hit hit = mouse.under(event.getX(), event.getY());
        if (hit == null || (part != null && rack(part))) {
            placing.away();
        } else {
            int rack = hit.rack() >= 0 ? hit.rack() : hit.group().rackNear(sheetX(event), sheetY(event));
            int pointed = hit.group().unitAt(rack, sheetY(event));
            placing.over(hit.group(), rack, pointed - (placing.height(hit.group()) - 1) / 2);
        }
        event.consume();
    }

    private double sheetX(DragEvent event) {
        return model.viewport().get().sheetX(event.getX());
    }

    private double sheetY(DragEvent event) {
        return model.viewport().get().sheetY(event.getY());
    }

    private void drop(DragEvent event) {
        over(event);
        String dropped = part;
        part = null;
        boolean done;
        if (placing.state() != null) {
            done = placing.drop();
        } else if (dropped == null) {
            placing.cancel();
            done = false;
        } else {
            placing.cancel();
            if (rack(dropped)) {
                composer.addRack(dropped);
            } else {
                composer.placeInNewRack(dropped);
            }
            done = true;
        }
        landed = true;
        event.setDropCompleted(done);
        view.requestFocus();
        event.consume();
    }

    /// A drag that ended elsewhere is over; one that was blocked keeps its bubble.
    private void done(DragEvent event) {
        if (placing.state() == null) {
            placing.cancel();
        }
        event.consume();
    }

    private boolean rack(String id) {
        return model.workspace().catalog().racks().find(id).isPresent();
    }
}
