package org.clusterwright.app.desk.findings;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.workspace.Navigator;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Severity;
import org.jspecify.annotations.Nullable;

/// Icon, one sentence, and under it what can be done.
final class FindingCell extends ListCell<Finding> {
    private static final double SCROLL_BAR = 10;

    private final FindingList list;
    private final Navigator navigator;
    private final Label sentence = new Label();
    private final Hyperlink fix = new Hyperlink();
    private final Hyperlink place = new Hyperlink("Go to");
    private final FlowPane ways = new FlowPane(12, 0, fix, place);
    private final VBox body = new VBox(2, sentence, ways);
    private final HBox row = new HBox(body);

    FindingCell(FindingList list, Navigator navigator) {
        this.list = list;
        this.navigator = navigator;
        getStyleClass().add("finding");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.getStyleClass().add("finding-sentence");
        fix.getStyleClass().add("link");
        place.getStyleClass().addAll("link", "quiet");
        place.setOnAction(_ -> go());
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("finding-row");
        // a cell is as wide as the list, and as high as its sentence needs at that width
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        if (empty || finding == null) {
            setGraphic(null);
            setId(null);
            return;
        }
        String id = "findings.row." + getIndex();
        setId(id);
        setAccessibleText(word(finding.severity()) + ": " + finding.message());
        sentence.setText(finding.message());
        var made = finding.fix();
        fix.setVisible(made != null);
        fix.setManaged(made != null);
        if (made != null) {
            fix.setText(made.label());
            fix.setId(id + ".fix");
            fix.setAccessibleText(made.label() + ": " + finding.message());
            fix.setOnAction(_ -> say(list.mend(made)));
        }
        place.setId(id + ".place");
        place.setAccessibleText("Go to " + finding.path());
        row.getChildren().setAll(icon(finding.severity()), body);
        setGraphic(row);
    }

    /// As high as its sentence needs where it wraps: a list asks without saying how wide it is.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
        return snappedTopInset() + row.prefHeight(Math.max(inside, 100)) + snappedBottomInset();
    }

    private void say(String why) {
        if (!why.isEmpty()) {
            sentence.setText(why);
        }
    }

    void go() {
        if (getItem() != null) {
            navigator.jump(getItem().path());
        }
    }

    private static Node icon(Severity severity) {
        Node icon = Icons.of(
                switch (severity) {
                    case ERROR -> "fth-alert-octagon";
                    case WARNING -> "fth-alert-triangle";
                    case INFO -> "fth-info";
                });
        icon.getStyleClass().add("finding-" + severity.name().toLowerCase(Locale.ROOT));
        return icon;
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Note";
        };
    }
}
