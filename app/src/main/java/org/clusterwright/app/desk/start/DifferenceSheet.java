package org.clusterwright.app.desk.start;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.model.plan.PlanDifference.Change;

/// What differs between a saved plan and its unsaved changes, place by place.
final class DifferenceSheet extends VBox {
    DifferenceSheet(String name, List<Change> changes, Button close) {
        setId("difference");
        getStyleClass().addAll("floating", "cheat-sheet");
        var title =
                new Label(changes.size() == 1 ? "1 difference in " + name : changes.size() + " differences in " + name);
        title.getStyleClass().add("panel-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("dialog-head");
        var table = new TableView<Change>();
        table.setId("difference.table");
        table.getColumns().add(column("Input", 300, Change::path));
        table.getColumns().add(column("Saved", 150, Change::before));
        table.getColumns().add(column("Kept", 150, Change::after));
        table.getItems().setAll(changes);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("The saved plan and what was kept are equal."));
        table.setFixedCellSize(28);
        table.setPrefSize(640, Math.clamp(changes.size(), 3, 14) * 28.0 + 32);
        getChildren().setAll(head, table);
    }

    private interface Text {
        @org.jspecify.annotations.Nullable
        String of(Change change);
    }

    private static TableColumn<Change, String> column(String title, double width, Text text) {
        var column = new TableColumn<Change, String>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(Objects.requireNonNullElse(text.of(row.getValue()), "–"))
                        .getReadOnlyProperty());
        return column;
    }
}
