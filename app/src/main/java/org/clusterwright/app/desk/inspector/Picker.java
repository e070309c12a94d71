package org.clusterwright.app.desk.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.Shortened;
import org.clusterwright.app.desk.inspector.Entering.Option;

/// A choice among few or many, found by typing. Closed it looks like a field; open it is a list under a
/// search.
final class Picker extends Button {
    private static final int SEARCHED_FROM = 9;
    private static final int ROW = 30;
    private static final int MOST_ROWS = 9;
    private static final int WIDTH = 300;

    private final String name;
    private final Supplier<List<Option>> options;
    private final Consumer<Option> chosen;
    private final Label shownName = Shortened.of(new Label());
    private String current = "";

    Picker(String id, String name, Supplier<List<Option>> options, Consumer<Option> chosen) {
        this.name = name;
        this.options = options;
        this.chosen = chosen;
        setId(id);
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        getStyleClass().add("inspector-picker");
        shownName.setMinWidth(0);
        shownName.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shownName, Priority.ALWAYS);
        var content = new HBox(shownName, Icons.of("fth-chevron-down"));
        content.setAlignment(Pos.CENTER_LEFT);
        widthProperty().subscribe(width -> content.setPrefWidth(width.doubleValue() - 14));
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                open();
                event.consume();
            }
        });
    }

    /// @param option name of the current choice
    /// @param shown  as a person reads it
    void show(String option, String shown) {
        current = option;
        if (!shown.equals(shownName.getText())) {
            shownName.setText(shown);
            setAccessibleText(name + ", " + shown);
        }
    }

    private void open() {
        List<Option> all = options.get();
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        var list = new ListView<Option>();
        list.setId(getId() + ".options");
        list.setAccessibleText(name);
        list.getStyleClass().add("inspector-options");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.getItems().setAll(all);
        list.setPrefHeight(ROW * Math.min(MOST_ROWS, Math.max(1, all.size())) + 2);
        list.setPrefWidth(all.size() < SEARCHED_FROM ? Math.max(getWidth(), 170) : WIDTH);
        Runnable take = () -> {
            Option option = list.getSelectionModel().getSelectedItem();
            popup.hide();
            if (option != null) {
                chosen.accept(option);
            }
        };
        var box = new VBox(list);
        box.getStyleClass().addAll("floating", "inspector-popup");
        if (all.size() >= SEARCHED_FROM) {
            var search = search(list, all);
            box.getChildren().addFirst(search);
            search.setOnAction(_ -> take.run());
        }
        list.setOnMouseClicked(_ -> take.run());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                take.run();
                event.consume();
            }
        });
        popup.getContent().setAll(List.of(box));
        popup.getScene().getStylesheets().setAll(getScene().getStylesheets());
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMaxX() - Math.max(list.getPrefWidth(), 0) - 10, at.getMaxY() + 2);
        select(list, all);
        box.getChildren().getFirst().requestFocus();
    }

    private void select(ListView<Option> list, List<Option> all) {
        for (Option option : all) {
            if (option.name().equals(current)) {
                list.getSelectionModel().select(option);
                list.scrollTo(Math.max(0, all.indexOf(option) - 3));
            }
        }
    }

    private TextField search(ListView<Option> list, List<Option> all) {
        var search = new TextField();
        search.setId(getId() + ".search");
        search.setPromptText("Search " + all.size());
        search.setAccessibleText("Search " + name);
        search.textProperty().subscribe((_, typed) -> {
            var words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
            list.getItems()
                    .setAll(all.stream().filter(option -> option.matches(words)).toList());
            list.getSelectionModel().selectFirst();
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            if (by != 0) {
                int to = Math.clamp(
                        list.getSelectionModel().getSelectedIndex() + by,
                        0,
                        Math.max(0, list.getItems().size() - 1));
                list.getSelectionModel().select(to);
                list.scrollTo(Math.max(0, to - 4));
                event.consume();
            }
        });
        return search;
    }

    private static final class Cell extends ListCell<Option> {
        @Override
        protected void updateItem(Option item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.label());
        }
    }
}
