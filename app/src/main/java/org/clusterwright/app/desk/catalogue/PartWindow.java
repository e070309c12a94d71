package org.clusterwright.app.desk.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clusterwright.app.desk.control.SourceBadge;
import org.clusterwright.app.desk.parts.Age;
import org.clusterwright.app.desk.parts.Fact;
import org.clusterwright.app.desk.parts.Facts;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/// All that is known of a part: each value with its unit, its range, how well it is known, from where, since when,
/// and under which licence.
final class PartWindow extends VBox {
    private static final double WIDTH = 776;
    /// Name, value, quality, date and age, licence, number of the source.
    private static final List<Integer> COLUMNS = List.of(168, 188, 106, 148, 96, 26);
    private static final double HEIGHT = 620;

    private final Workspace workspace;
    private final Part part;
    private final GridPane table = new GridPane();
    private final List<String> sources = new ArrayList<>();
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    PartWindow(Workspace workspace, Part part) {
        this.workspace = workspace;
        this.part = part;
        setId("part");
        getStyleClass().addAll("panel", "compare");
        Catalog catalog = workspace
                .catalog()
                .overlaidBy(Catalog.of(workspace.session().now().plan().catalog()));
        for (double width : COLUMNS) {
            table.getColumnConstraints().add(new ColumnConstraints(width));
        }
        int line = 0;
        for (Fact fact : Facts.of(part, catalog)) {
            row(fact, line++);
        }
        var scroll = new ScrollPane(new VBox(table, sources()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("compare-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(), scroll);
    }

    Stage show(@Nullable Window owner) {
        return FloatingWindow.show(this, part.name(), workspace.theme(), owner, WIDTH, HEIGHT);
    }

    private HBox head() {
        var name = new Label(part.entry().name());
        name.getStyleClass().add("page-title");
        var facts = new Label(part.facts());
        facts.getStyleClass().add("label-text");
        var id = new Label(part.key().id());
        id.getStyleClass().add("part-id");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(12, new Faceplate(part.face()), new VBox(name, facts), space, id);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("compare-bar");
        return head;
    }

    private void row(Fact fact, int line) {
        var label = text(fact.label(), "label-text");
        var value = text(fact.text(), "key-value");
        value.setWrapText(true);
        var values = new VBox(value);
        values.setAlignment(Pos.CENTER_LEFT);
        if (!fact.range().isEmpty()) {
            values.getChildren().add(text(fact.range(), "caption"));
        }
        Fact.Origin origin = fact.origin();
        add(label, 0, line);
        add(values, 1, line);
        if (origin == null) {
            GridPane.setColumnSpan(table.getChildren().getLast(), COLUMNS.size() - 1);
            return;
        }
        var quality = new HBox(6, Known.badge(origin), text(SourceBadge.word(origin.quality()), "row-text"));
        quality.setAlignment(Pos.CENTER_LEFT);
        add(quality, 2, line);
        String date = origin.date() == null ? "undated" : origin.date() + ", " + Age.of(origin.date(), today);
        add(text(date, "label-text"), 3, line);
        add(text(origin.licence() == null ? "–" : origin.licence(), "caption"), 4, line);
        add(text(number(origin.source()), "caption"), 5, line);
    }

    /// Many values were read in one place: it is said once, below, and called by its number.
    private String number(String source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return String.valueOf(sources.indexOf(source) + 1);
    }

    private VBox sources() {
        var list = new VBox(4);
        list.getStyleClass().add("part-sources");
        if (!sources.isEmpty()) {
            list.getChildren().add(text("Sources", "card-title"));
        }
        for (String source : sources) {
            var said = text(source, "label-text");
            said.setWrapText(true);
            HBox.setHgrow(said, Priority.ALWAYS);
            var number = text(number(source), "caption");
            number.setMinWidth(20);
            list.getChildren().add(new HBox(number, said));
        }
        return list;
    }

    private void add(javafx.scene.Node content, int column, int line) {
        var cell = new HBox(content);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("compare-cell");
        HBox.setHgrow(content, Priority.ALWAYS);
        table.add(cell, column, line);
    }

    private static Label text(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
