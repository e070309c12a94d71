package org.clusterwright.app.desk.why;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The lines as rows of one height; arrows open and close, Enter goes to the field of an input.
final class WhyList extends ListView<WhyRow> {
    static final double ROW = 28;
    /// Below this width names have no room beside all columns.
    private static final double NARROW = 860;

    private final Consumer<WhyRow> toggle;
    private final Consumer<String> jump;

    WhyList(String id, Consumer<WhyRow> toggle, Consumer<String> jump) {
        this.toggle = toggle;
        this.jump = jump;
        setId(id);
        setAccessibleText("How the number is made, line by line");
        getStyleClass().add("why-list");
        setFixedCellSize(ROW);
        setCellFactory(_ -> new WhyCell(toggle, jump, narrow()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var copy = new MenuItem("Copy line");
        copy.setId(id + ".copy-line");
        copy.setOnAction(_ -> copyLine());
        setContextMenu(new ContextMenu(copy));
    }

    /// Whether bars and sources give way to the names.
    ObservableValue<Boolean> narrow() {
        return widthProperty().map(width -> width.doubleValue() < NARROW);
    }

    private void copyLine() {
        WhyRow chosen = getSelectionModel().getSelectedItem();
        if (chosen != null) {
            var content = new ClipboardContent();
            content.putString(chosen.text());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void pressed(KeyEvent key) {
        WhyRow chosen = getSelectionModel().getSelectedItem();
        if (chosen == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case RIGHT -> {
                if (chosen.openable() && !chosen.open()) {
                    toggle.accept(chosen);
                } else if (chosen.open()) {
                    getSelectionModel().selectNext();
                }
                key.consume();
            }
            case LEFT -> {
                if (chosen.open()) {
                    toggle.accept(chosen);
                } else {
                    selectParent(chosen);
                }
                key.consume();
            }
            case ENTER -> {
                if (chosen.jump() != null) {
                    jump.accept(chosen.jump());
                } else if (chosen.openable()) {
                    toggle.accept(chosen);
                }
                key.consume();
            }
            default -> {}
        }
    }

    private void selectParent(WhyRow chosen) {
        for (int i = getSelectionModel().getSelectedIndex() - 1; i >= 0; i--) {
            if (getItems().get(i).depth() < chosen.depth()) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 2));
                return;
            }
        }
    }

    /// Shows other lines with as little change as possible: what was chosen stays chosen, and the list where it was
    /// scrolled to.
    void show(List<WhyRow> rows) {
        WhyRow chosen = getSelectionModel().getSelectedItem();
        var items = getItems();
        int same = 0;
        int most = Math.min(items.size(), rows.size());
        while (same < most && isSame(items.get(same), rows.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && isSame(items.get(items.size() - 1 - tail), rows.get(rows.size() - 1 - tail))) {
            tail++;
        }
        for (int i = 0; i < same; i++) {
            replace(i, rows.get(i));
        }
        items.remove(same, items.size() - tail);
        items.addAll(same, rows.subList(same, rows.size() - tail));
        for (int i = rows.size() - tail; i < rows.size(); i++) {
            replace(i, rows.get(i));
        }
        select(chosen == null ? null : chosen.key());
    }

    private void replace(int index, WhyRow row) {
        if (!getItems().get(index).equals(row)) {
            getItems().set(index, row);
        }
    }

    private static boolean isSame(WhyRow one, WhyRow other) {
        return one.key().equals(other.key());
    }

    /// The line of that key, or else the first.
    private void select(@Nullable String key) {
        for (int i = 0; i < getItems().size(); i++) {
            if (Objects.equals(getItems().get(i).key(), key)) {
                getSelectionModel().clearAndSelect(i);
                return;
            }
        }
        getSelectionModel().clearAndSelect(0);
    }
}
