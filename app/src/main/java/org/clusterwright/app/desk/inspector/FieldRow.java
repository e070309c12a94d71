package org.clusterwright.app.desk.inspector;

import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.RangeGlyph;
import org.clusterwright.app.desk.control.SourceBadge;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A field: dot, label, range, input, badge; under it what its value rests on, or why it was not taken.
final class FieldRow extends VBox implements LineRow {
    private static final double GLYPH = 50;
    private static final double DRAG_FROM = 3;
    /// Dot and badge, and the gaps between all.
    private static final double OTHERS = 5 + 24 + 4 * 3;

    private final Inspector inspector;
    private final FieldEditor editor;
    private final HBox line = new HBox();
    private final Region dot = new Region();
    private final Label label = new Label();
    private final StackPane glyphPlace = new StackPane();
    private final Button badge = new Button();
    private final Label error = new Label();
    private final FieldDetail detail;
    private final ContextMenu menu = new ContextMenu();
    private @Nullable RangeGlyph glyph;
    private @Nullable Sourced<?> known;
    private Field field;

    FieldRow(Inspector inspector, Field initial) {
        this.inspector = inspector;
        this.field = initial;
        getStyleClass().add("inspector-field");
        dot.getStyleClass().add("inspector-dot");
        label.getStyleClass().add("label-text");
        glyphPlace.setManaged(false);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        error.getStyleClass().add("inspector-error");
        error.setId(id(initial) + ".error");
        error.setWrapText(true);
        editor = editor(initial);
        detail = new FieldDetail(inspector, initial);
        badge.setId(id(initial) + ".range");
        badge.getStyleClass().add("inspector-badge");
        badge.setFocusTraversable(false); // by keyboard the same is under the field that has the focus
        badge.setOnAction(_ -> {
            editor.focus();
            detail.toggle();
            open(true);
        });
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("inspector-line");
        boolean tall = initial.editor() == Field.Editor.TEXTS;
        line.getChildren().setAll(dot, label, glyphPlace);
        if (!tall) {
            line.getChildren().add(editor.node());
        }
        line.getChildren().add(badge);
        line.widthProperty().addListener((_, _, _) -> fit());
        getChildren().add(line);
        if (tall) {
            var area = new HBox(editor.node());
            area.getStyleClass().add("inspector-tall");
            HBox.setHgrow(editor.node(), Priority.ALWAYS);
            getChildren().add(area);
        }
        label.setOnContextMenuRequested(event -> {
            fillMenu();
            menu.show(label, event.getScreenX(), event.getScreenY());
        });
        if (initial.editor() == Field.Editor.NUMBER || initial.editor() == Field.Editor.COUNT) {
            scrub(label);
            scrub(glyphPlace);
        }
        show(initial);
        editor.recall();
    }

    /// `inspector.field.site.pue`
    static String id(Field field) {
        return "inspector.field." + field.path();
    }

    private FieldEditor editor(Field initial) {
        return switch (initial.editor()) {
            case NUMBER, COUNT -> new NumberEditor(inspector, initial, this::refused);
            case CHOICE, PICK -> new PickEditor(inspector, initial, this::refused);
            case TEXT -> new TextEditor(inspector, initial, this::refused);
            case TEXTS -> new TextsEditor(inspector, initial, this::refused);
            case FLAG -> new FlagEditor(inspector, initial);
        };
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Line now) {
        field = (Field) now;
        if (!field.label().equals(label.getText())) {
            label.setText(field.label());
            String meaning = Words.meaning(field.first());
            label.setTooltip(new Tooltip(
                    field.label() + (meaning.isEmpty() ? "" : ": " + Words.inside(meaning)) + "\n" + field.path()));
        }
        dot.setVisible(field.changed());
        editor.show(field);
        range();
        fit();
        badge();
        detail.show(field);
    }

    /// Words come first: where there is no room for all, the range is told by the detail alone, and inputs get smaller.
    private void fit() {
        double width = line.getWidth();
        if (width <= 0 || !line.getChildren().contains(editor.node())) {
            return;
        }
        double room = width - line.snappedLeftInset() - line.snappedRightInset() - OTHERS;
        double words = Math.ceil(label.prefWidth(-1));
        boolean ranged = glyph != null && words + GLYPH + editor.node().prefWidth(-1) <= room;
        glyphPlace.setVisible(ranged);
        glyphPlace.setManaged(ranged);
        label.setMinWidth(Math.clamp(words, 0, Math.max(0, room - editor.node().minWidth(-1))));
    }

    private void range() {
        Sourced<?> now = field.sourced();
        Double value = field.number();
        if (now == null
                || value == null
                || !(now.low() instanceof Double low)
                || !(now.high() instanceof Double high)
                || high.equals(low)) {
            glyphPlace.getChildren().clear();
            glyph = null;
            return;
        }
        String spoken = "%s, likely %s, %s"
                .formatted(
                        Measure.rounded(low, field.step()),
                        Measure.rounded(value, field.step()),
                        Measure.with(Measure.rounded(high, field.step()), field.step()));
        if (glyph == null) {
            glyph = new RangeGlyph(GLYPH, low, value, high, spoken);
            glyphPlace.getChildren().add(glyph);
        } else {
            glyph.set(low, value, high, spoken);
        }
    }

    private void badge() {
        Sourced<?> now = field.sourced();
        if (now != null
                && (known == null
                        || known.quality() != now.quality()
                        || !known.source().equals(now.source())
                        || !known.dateOrUndated().equals(now.dateOrUndated()))) {
            var drawn = new SourceBadge(now);
            badge.setGraphic(drawn);
            badge.setAccessibleText("Range and source of %s. %s".formatted(field.label(), drawn.getAccessibleText()));
        }
        known = now;
        badge.setVisible(now != null);
    }

    private void refused(String why) {
        if (why.isEmpty()) {
            getChildren().remove(error);
        } else {
            error.setText(why);
            if (!getChildren().contains(error)) {
                getChildren().add(1, error);
            }
        }
    }

    /// Shows what the value rests on while the row has the focus.
    void open(boolean open) {
        boolean shown = getChildren().contains(detail);
        boolean wanted = (open || detail.isPinned()) && detail.hasSomething();
        if (wanted && !shown) {
            getChildren().add(detail);
        } else if (!wanted && shown) {
            getChildren().remove(detail);
        }
    }

    @Override
    public boolean focusOn(String path) {
        if (!path.equals(field.path()) && !path.startsWith(field.path() + ".")) {
            return false;
        }
        editor.focus();
        return true;
    }

    void leave() {
        editor.leave();
    }

    private void fillMenu() {
        menu.getItems().setAll(field.ways().stream().map(this::item).toList());
        if (field.sourced() != null) {
            var range = new MenuItem("Range and source");
            range.setOnAction(_ -> {
                editor.focus();
                detail.pin();
                open(true);
            });
            menu.getItems().add(range);
        }
    }

    private MenuItem item(Field.Way way) {
        var item = new MenuItem(way.label());
        item.setOnAction(_ -> inspector.take(way));
        return item;
    }

    /// Dragging sideways changes the value live.
    private void scrub(Node handle) {
        var from = new double[2];
        var began = new boolean[1];
        handle.setCursor(Cursor.H_RESIZE);
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            from[0] = event.getScreenX();
            Double value = field.number();
            from[1] = value == null ? Double.NaN : value;
            began[0] = false;
        });
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double moved = event.getScreenX() - from[0];
            began[0] |= Math.abs(moved) >= DRAG_FROM;
            if (began[0] && !Double.isNaN(from[1])) {
                inspector.drag(field, from[1], moved);
            }
            event.consume();
        });
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            if (began[0]) {
                inspector.endDrag();
            } else {
                editor.focus();
            }
        });
    }
}
