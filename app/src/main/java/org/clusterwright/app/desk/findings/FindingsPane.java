package org.clusterwright.app.desk.findings;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.finding.Severity;

/// What a person should know about the plan, errors first, with ways out.
public final class FindingsPane extends VBox {
    private static final double HEIGHT = 190;
    private static final double NO_ROWS = 66;

    private final FindingList findings;
    private final ListView<Finding> list = new ListView<>();
    private final Label empty = new Label();
    private final Map<Severity, Label> tags = new EnumMap<>(Severity.class);
    private boolean column;

    public FindingsPane(Workspace workspace) {
        findings = new FindingList(workspace.session());
        setId("findings");
        getStyleClass().add("panel");
        list.setId("findings.list");
        list.setAccessibleText("Findings");
        list.getStyleClass().add("findings-list");
        list.setCellFactory(_ -> new FindingCell(findings, workspace.navigator()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, workspace));
        empty.setId("findings.empty");
        empty.getStyleClass().addAll("label-text", "findings-empty");
        empty.setWrapText(true);
        var body = new StackPane(list, empty);
        StackPane.setAlignment(empty, Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(header(), body);
        findings.state().subscribe(this::show);
    }

    /// Whether it has a column of its own, and with it all the height there is.
    public void column(boolean column) {
        this.column = column;
        height();
    }

    private HBox header() {
        var header = new HBox(6, new Label("Findings"));
        header.getStyleClass().addAll("section", "findings-header");
        for (Severity severity : Severity.values()) {
            var tag = new Label();
            tag.setId("findings.count." + FindingCell.word(severity).toLowerCase(Locale.ROOT));
            tag.getStyleClass().add("tag");
            switch (severity) {
                case ERROR -> tag.getStyleClass().add("danger");
                case WARNING -> tag.getStyleClass().add("warning");
                case INFO -> tag.getStyleClass().add("neutral");
            }
            tags.put(severity, tag);
            header.getChildren().add(tag);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        header.getChildren().addAll(space, filter());
        return header;
    }

    private MenuButton filter() {
        var filter = new MenuButton();
        filter.setId("findings.filter");
        filter.setGraphic(Icons.of("fth-filter"));
        filter.setAccessibleText("Which findings are shown");
        filter.setTooltip(new Tooltip("Which findings are shown"));
        filter.getStyleClass().addAll("icon-button", "small");
        for (Severity severity : Severity.values()) {
            var item = new CheckMenuItem(FindingCell.word(severity) + "s");
            item.setId("findings.filter." + FindingCell.word(severity).toLowerCase(Locale.ROOT));
            item.setSelected(true);
            item.selectedProperty().subscribe((_, shown) -> findings.show(severity, shown));
            filter.getItems().add(item);
        }
        return filter;
    }

    private void show(FindingList.State now) {
        if (!list.getItems().equals(now.shown())) {
            list.getItems().setAll(now.shown());
        }
        tags.forEach((severity, tag) -> {
            int count = now.count(severity);
            tag.setText(Integer.toString(count));
            tag.setVisible(count > 0);
            tag.setManaged(count > 0);
            tag.setOpacity(now.hidden().contains(severity) ? 0.5 : 1);
        });
        setAccessibleText("Findings: " + now.spoken());
        boolean none = now.shown().isEmpty();
        empty.setText(now.empty());
        empty.setVisible(none);
        list.setVisible(!none);
        height();
    }

    private void height() {
        double height = list.isVisible() ? HEIGHT : NO_ROWS;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(column ? Double.MAX_VALUE : height);
    }

    private void pressed(KeyEvent event, Workspace workspace) {
        Finding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && event.getCode() == KeyCode.ENTER) {
            if (event.isAltDown() && chosen.fix() != null) {
                findings.mend(chosen.fix());
            } else {
                workspace.navigator().jump(chosen.path());
            }
            event.consume();
        }
    }
}
