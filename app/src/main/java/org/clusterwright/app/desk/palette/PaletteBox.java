package org.clusterwright.app.desk.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.palette.PaletteItem.Kind;
import org.jspecify.annotations.Nullable;

/// The palette as it looks: a field, what was found, and what the keys do.
final class PaletteBox extends VBox {
    private static final double WIDTH = 664;
    private static final double MOST = 500;

    private final PaletteSearch search;
    private final Runnable close;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final List<PaletteRow> rows = new ArrayList<>();
    private @Nullable Kind only;
    private int selected;

    PaletteBox(PaletteSearch search, Runnable close) {
        this.search = search;
        this.close = close;
        setId("palette");
        getStyleClass().addAll("floating", "palette");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        list.setId("palette.list");
        list.getStyleClass().add("palette-list");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(head(), scroll, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(_ -> fill());
    }

    TextField field() {
        return field;
    }

    private Node head() {
        field.setId("palette.search");
        field.setPromptText("Search or run a command");
        field.setAccessibleText("Search or run a command");
        field.getStyleClass().add("palette-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        var segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMinWidth(Region.USE_PREF_SIZE);
        segments.setMaxHeight(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        segments.getChildren().add(segment(group, "All", null));
        for (Kind kind : Kind.values()) {
            segments.getChildren().add(segment(group, kind == Kind.STARTERS ? "Starters" : kind.title(), kind));
        }
        var head = new HBox(12, Icons.of("fth-search"), field, segments);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("palette-head");
        return head;
    }

    private ToggleButton segment(ToggleGroup group, String label, @Nullable Kind kind) {
        var button = new ToggleButton(label);
        button.setId("palette.only." + label.toLowerCase(java.util.Locale.ROOT));
        button.setToggleGroup(group);
        button.setSelected(kind == only);
        button.setOnAction(_ -> {
            button.setSelected(true);
            only = kind;
            fill();
            field.requestFocus();
        });
        return button;
    }

    /// Lists what there is now, as it was selected.
    void list() {
        int before = selected;
        fill();
        select(before < rows.size() ? before : 0);
    }

    private void fill() {
        list.getChildren().clear();
        rows.clear();
        for (var section : search.find(field.getText(), only)) {
            list.getChildren().add(heading(section));
            for (var found : section.shown()) {
                var row = new PaletteRow(found);
                row.setOnMouseClicked(_ -> run(row.item(), row.item().run()));
                rows.add(row);
                list.getChildren().add(row);
            }
        }
        if (rows.isEmpty()) {
            var nothing = new Label("Nothing is called so. Try fewer letters, or another word for it.");
            nothing.getStyleClass().addAll("label-text", "palette-nothing");
            list.getChildren().add(nothing);
        }
        scroll.setVvalue(0);
        select(0);
    }

    private static Node heading(PaletteSearch.Section section) {
        var title = new Label(section.kind().title());
        title.getStyleClass().addAll("caption", "medium");
        var count = new Label(section.count());
        count.getStyleClass().add("caption");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var heading = new HBox(title, space, count);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getStyleClass().add("palette-heading");
        return heading;
    }

    private static Node foot() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(
                16,
                hint("move", "↑", "↓"),
                hint("run", "Enter"),
                hint("why this number", "Alt Enter"),
                space,
                said("also in the menus, same names"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private static Node hint(String what, String... keys) {
        var hint = new HBox(6);
        hint.setAlignment(Pos.CENTER_LEFT);
        for (String key : keys) {
            var cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            hint.getChildren().add(cap);
        }
        hint.getChildren().add(said(what));
        return hint;
    }

    private static Label said(String text) {
        var label = new Label(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            select(selected + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            select(selected - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && field.isFocused()) {
            event.consume();
            enter(event.isAltDown());
        }
    }

    private void enter(boolean explain) {
        if (selected < rows.size()) {
            PaletteItem item = rows.get(selected).item();
            Runnable why = item.why();
            if (explain && why != null) {
                run(item, why);
            } else if (!explain) {
                run(item, item.run());
            }
        }
    }

    /// What is blocked stays where it is, with its reason beside it.
    private void run(PaletteItem item, Runnable action) {
        if (item.available()) {
            close.run();
            action.run();
        }
    }

    private void select(int index) {
        if (rows.isEmpty()) {
            selected = 0;
            return;
        }
        if (selected < rows.size()) {
            rows.get(selected).choose(false);
        }
        selected = Math.floorMod(index, rows.size());
        PaletteRow row = rows.get(selected);
        row.choose(true);
        field.setAccessibleHelp(row.getAccessibleText());
        reveal(row);
    }

    private void reveal(PaletteRow row) {
        applyCss();
        layout();
        double above = row.getBoundsInParent().getMinY() - 30;
        double below = row.getBoundsInParent().getMaxY() + 8;
        double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * hidden;
        if (hidden > 0 && above < top) {
            scroll.setVvalue(Math.max(0, above / hidden));
        } else if (hidden > 0 && below > top + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue(Math.min(1, (below - scroll.getViewportBounds().getHeight()) / hidden));
        }
    }
}
