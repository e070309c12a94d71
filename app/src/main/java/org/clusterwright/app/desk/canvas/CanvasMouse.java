package org.clusterwright.app.desk.canvas;

import java.util.ArrayList;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.shape.Rectangle;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.Detail;
import org.clusterwright.app.desk.canvas.sheet.Hit;
import org.clusterwright.app.desk.canvas.sheet.Marquee;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.clusterwright.app.desk.canvas.sheet.Viewport;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Target;
import org.jspecify.annotations.Nullable;

/// Wheel, pan, click and marquee as edits of viewport and selection.
final class CanvasMouse {
    private static final double ZOOM_A_PIXEL = 1.0025;
    private static final double A_DRAG = 4;

    private final CanvasView view;
    private final CanvasModel model;
    private final Selection selection;
    private final Rectangle marquee = new Rectangle();
    private boolean space;
    private boolean down;
    private boolean panning;
    private boolean dragged;
    private double lastX;
    private double lastY;
    private double pressX;
    private double pressY;
    private @Nullable Hit pressed;

    CanvasMouse(CanvasView view, CanvasModel model) {
        this.view = view;
        this.model = model;
        this.selection = model.workspace().selection();
        marquee.setManaged(false);
        marquee.setMouseTransparent(true);
        marquee.setVisible(false);
        marquee.getStyleClass().add("canvas-marquee");
        view.addAbove(marquee);
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> view.hover(null, null));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> space(event, true));
        view.addEventHandler(KeyEvent.KEY_RELEASED, event -> space(event, false));
        view.focusWithinProperty().subscribe(held -> {
            space &= held; // its release is not heard elsewhere
            hand();
        });
        model.panning().subscribe(_ -> hand());
    }

    /// What was under the pointer when the button went down: what a drag would take along.
    @Nullable
    Hit grabbed() {
        return panning || !down ? null : pressed;
    }

    private static boolean holds(@Nullable Hit hit) {
        Plate plate = hit == null ? null : hit.plate();
        return plate != null && plate.placement() >= 0;
    }

    @Nullable
    Hit under(double x, double y) {
        Viewport now = model.viewport().get();
        return model.sheet().get().hit(now.sheetX(x), now.sheetY(y));
    }

    private void space(KeyEvent event, boolean down) {
        if (event.getCode() == KeyCode.SPACE) {
            space = down;
            hand();
        }
    }

    /// From afar racks are tiles, and what stands in them cannot be meant.
    private @Nullable Hit seen(@Nullable Hit hit) {
        boolean far = model.viewport().get().detail().compareTo(Detail.TILES) <= 0;
        return hit == null || !far ? hit : new Hit(hit.group(), hit.rack(), 0, null);
    }

    private void hand() {
        view.setCursor(model.panning().get() || space ? Cursor.OPEN_HAND : Cursor.DEFAULT);
    }

    private void scroll(ScrollEvent event) {
        if (event.isShiftDown() || event.getDeltaX() != 0) {
            double dx = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            model.viewport().set(model.viewport().get().moved(dx, event.getDeltaX() != 0 ? event.getDeltaY() : 0));
        } else if (event.getDeltaY() != 0) {
            double factor = Math.pow(ZOOM_A_PIXEL, event.getDeltaY());
            model.viewport().set(model.viewport().get().zoomed(factor, event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        model.viewport().set(model.viewport().get().zoomed(event.getZoomFactor(), event.getX(), event.getY()));
        event.consume();
    }

    private void moved(MouseEvent event) {
        view.hover(seen(under(event.getX(), event.getY())), device(event));
    }

    private Sheet.@Nullable Device device(MouseEvent event) {
        Viewport now = model.viewport().get();
        return model.sheet().get().device(now.sheetX(event.getX()), now.sheetY(event.getY()));
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        view.overlay().keyboard(false);
        down = true;
        dragged = false;
        lastX = event.getX();
        lastY = event.getY();
        pressX = lastX;
        pressY = lastY;
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        boolean hand = space || model.panning().get();
        panning = event.getButton() == MouseButton.MIDDLE || (primary && hand);
        pressed = seen(under(lastX, lastY));
        if (panning) {
            view.setCursor(Cursor.CLOSED_HAND);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            Target target = pressed == null ? null : Marquee.target(pressed);
            if (target != null && !selection.contains(target)) {
                choose(pressed, false);
            }
        }
    }

    private void drag(MouseEvent event) {
        if (!down) {
            return;
        }
        double x = event.getX();
        double y = event.getY();
        if (panning) {
            model.viewport().set(model.viewport().get().moved(x - lastX, y - lastY));
        } else if (event.getButton() == MouseButton.PRIMARY
                && (dragged || Math.hypot(x - pressX, y - pressY) > A_DRAG)
                && !holds(grabbed())) {
            Box box = Box.between(pressX, pressY, x, y);
            marquee.setX(box.x());
            marquee.setY(box.y());
            marquee.setWidth(box.width());
            marquee.setHeight(box.height());
            marquee.setVisible(true);
        }
        dragged |= Math.hypot(x - pressX, y - pressY) > A_DRAG;
        lastX = x;
        lastY = y;
    }

    private void release(MouseEvent event) {
        if (!down) {
            return;
        }
        down = false;
        boolean add = event.isShiftDown() || event.isShortcutDown();
        if (panning) {
            panning = false;
            hand();
        } else if (marquee.isVisible()) {
            marquee.setVisible(false);
            enclose(Box.between(pressX, pressY, event.getX(), event.getY()), add);
        } else if (!dragged && event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2 && pressed != null && pressed.rack() < 0) {
                model.looks().set(model.looks().get().toggled(pressed.group().id()));
            } else if (device(event) != null) {
                selection.set(new Target.Part(Target.Kind.FABRIC));
            } else {
                choose(pressed, add);
            }
        }
    }

    private void choose(@Nullable Hit hit, boolean add) {
        if (hit == null) {
            view.overlay().cursor().set(null);
            if (!add) {
                selection.clear();
            }
            return;
        }
        int placement = hit.plate() == null ? -1 : hit.plate().placement();
        view.overlay()
                .cursor()
                .set(new org.clusterwright.app.desk.canvas.Cursor(hit.group().id(), hit.rack(), placement));
        Target target = Marquee.target(hit);
        if (add) {
            selection.toggle(target);
        } else {
            selection.set(target);
        }
        view.requestLayout();
    }

    private void enclose(Box shown, boolean add) {
        Viewport now = model.viewport().get();
        Box box = Box.between(
                now.sheetX(shown.x()), now.sheetY(shown.y()), now.sheetX(shown.right()), now.sheetY(shown.bottom()));
        var targets = new ArrayList<Target>(add ? selection.targets().get() : java.util.List.of());
        targets.addAll(Marquee.targets(model.sheet().get(), box));
        selection.set(targets);
    }
}
