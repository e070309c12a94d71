package org.clusterwright.app.desk.canvas;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.model.plan.RackGroup;

/// A field over the name of a group while it is renamed. Enter and leaving it take the name, Escape does not.
final class Renaming extends TextField {
    private static final double WIDTH = 220;
    private static final double HEIGHT = 26;

    private final CanvasModel model;
    private final Composer composer;
    private Runnable back = () -> {};
    private String group = "";

    Renaming(CanvasModel model, Composer composer) {
        this.model = model;
        this.composer = composer;
        setId("canvas.rename");
        setAccessibleText("Name of the group");
        setManaged(false);
        setVisible(false);
        setOnAction(_ -> end(true));
        focusedProperty().subscribe(held -> {
            if (!held) {
                end(true);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                end(false);
                event.consume();
            }
        });
        model.viewport().addListener((_, _, _) -> place());
    }

    /// @param returning gives the focus back to the canvas
    void back(Runnable returning) {
        back = returning;
    }

    void ask(String id) {
        GroupBox box = model.sheet().get().group(id);
        RackGroup named = composer.chosen().group(id);
        if (box == null || named == null) {
            return;
        }
        group = id;
        model.reveal(new Box(box.box().x(), box.box().y(), Math.min(box.box().width(), WIDTH), 40));
        setText(named.name());
        setVisible(true);
        place();
        requestFocus();
        selectAll();
    }

    private void place() {
        GroupBox box = group.isEmpty() ? null : model.sheet().get().group(group);
        if (box != null) {
            Box shown = model.viewport().get().shown(box.box());
            resizeRelocate(Math.rint(shown.x() + 5), Math.rint(shown.y() + 4), WIDTH, HEIGHT);
        }
    }

    private void end(boolean taken) {
        String id = group;
        if (id.isEmpty()) {
            return;
        }
        group = "";
        boolean held = isFocused();
        setVisible(false);
        RackGroup now = composer.chosen().group(id);
        if (taken && now != null && !now.name().equals(getText().strip())) {
            composer.rename(id, getText());
        }
        if (held) {
            back.run();
        }
    }
}
