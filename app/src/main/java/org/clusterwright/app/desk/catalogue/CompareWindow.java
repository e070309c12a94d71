package org.clusterwright.app.desk.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.parts.Fact;
import org.clusterwright.app.desk.parts.Facts;
import org.clusterwright.app.desk.parts.Part;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/// Parts side by side: a row a fact, a column a part, the best of a row set in a heavier face, every value with how
/// it is known.
final class CompareWindow extends VBox {
    private static final double LABELS = 168;
    private static final double COLUMN = 212;
    private static final double HEIGHT = 660;
    private static final double MARGINS = 44;

    private final Workspace workspace;
    private final CatalogueModel model;
    private final PartActions actions;
    private final CheckBox differing = new CheckBox("Different only");
    private final GridPane head = new GridPane();
    private final GridPane body = new GridPane();
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    CompareWindow(Workspace workspace, CatalogueModel model, PartActions actions) {
        this.workspace = workspace;
        this.model = model;
        this.actions = actions;
        setId("compare");
        getStyleClass().addAll("panel", "compare");
        differing.setId("compare.different");
        differing.setOnAction(_ -> build());
        var title = new Label("Compare parts");
        title.getStyleClass().add("page-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var legend = new Label("The best of a row is set heavier.");
        legend.getStyleClass().add("compare-legend");
        var bar = new HBox(12, title, legend, space, differing);
        bar.getStyleClass().add("compare-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("compare-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        head.getStyleClass().add("compare-head");
        getChildren().addAll(bar, head, scroll);
        build();
    }

    Stage show(@Nullable Window owner) {
        double width = LABELS + model.comparedParts().size() * COLUMN + MARGINS;
        Stage stage = FloatingWindow.show(this, "Compare parts", workspace.theme(), owner, width, HEIGHT);
        var watch = model.compared().subscribe(() -> {
            if (model.comparedParts().isEmpty()) {
                stage.close();
            } else {
                build();
            }
        });
        stage.setOnHidden(_ -> watch.unsubscribe());
        return stage;
    }

    private void build() {
        List<Part> parts = model.comparedParts();
        columns(head, parts.size());
        columns(body, parts.size());
        for (int i = 0; i < parts.size(); i++) {
            head.add(head(parts.get(i)), i + 1, 0);
        }
        int line = 0;
        for (var row : rows(parts).entrySet()) {
            List<@Nullable Fact> facts = row.getValue();
            if (differing.isSelected() && !differ(facts)) {
                continue;
            }
            var label = new Label(row.getKey());
            label.getStyleClass().add("label-text");
            body.add(cell(label, line), 0, line);
            List<Boolean> best = Fact.best(facts);
            for (int i = 0; i < parts.size(); i++) {
                body.add(cell(value(facts.get(i), best.get(i)), line), i + 1, line);
            }
            line++;
        }
        if (line == 0) {
            var same = new Label("Nothing differs.");
            same.getStyleClass().add("label-text");
            body.add(cell(same, 0), 0, 0);
        }
    }

    private static void columns(GridPane grid, int parts) {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints(LABELS));
        for (int i = 0; i < parts; i++) {
            var column = new ColumnConstraints(COLUMN);
            grid.getColumnConstraints().add(column);
        }
    }

    private Map<String, List<@Nullable Fact>> rows(List<Part> parts) {
        Catalog catalog = workspace
                .catalog()
                .overlaidBy(Catalog.of(workspace.session().now().plan().catalog()));
        var columns = parts.stream().map(part -> Facts.of(part, catalog)).toList();
        var labels = new LinkedHashSet<String>();
        columns.forEach(facts -> facts.forEach(fact -> labels.add(fact.label())));
        labels.remove("Note");
        var rows = new LinkedHashMap<String, List<@Nullable Fact>>();
        for (String label : labels) {
            var row = new ArrayList<@Nullable Fact>();
            for (List<Fact> facts : columns) {
                row.add(facts.stream()
                        .filter(fact -> fact.label().equals(label))
                        .findFirst()
                        .orElse(null));
            }
            rows.put(label, row);
        }
        return rows;
    }

    private static boolean differ(List<@Nullable Fact> facts) {
        return facts.stream()
                        .map(fact -> fact == null ? "" : fact.text())
                        .distinct()
                        .count()
                > 1;
    }

    private Node head(Part part) {
        var name = new Label(part.name());
        name.getStyleClass().add("card-title");
        var facts = new Label(part.facts());
        facts.getStyleClass().add("caption");
        facts.setTooltip(new Tooltip(part.facts()));
        var place = new Button("Place on the canvas");
        place.setId("compare.place." + part.key().id());
        place.getStyleClass().add("link");
        place.setOnAction(_ -> actions.place(part));
        place.setVisible(part.draggable());
        place.setManaged(part.draggable());
        var remove = Icons.button(
                "compare.remove." + part.key().id(),
                "fth-x",
                "Take " + part.name() + " out of the comparison",
                () -> model.compare(part.key()));
        remove.getStyleClass().add("small");
        name.setTooltip(new Tooltip(part.entry().name()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new VBox(2, new HBox(8, new Faceplate(part.face()), space, remove), name, facts, place);
        head.getStyleClass().add("compare-part");
        return head;
    }

    private Node value(@Nullable Fact fact, boolean best) {
        if (fact == null) {
            var missing = new Label("–");
            missing.getStyleClass().addAll("row-text", "subtle");
            missing.setAccessibleText("not known");
            return missing;
        }
        var text = new Label(fact.text());
        text.getStyleClass().add("row-text");
        text.setTooltip(new Tooltip(fact.text()));
        Fact.Origin origin = fact.origin();
        var line = new HBox(6, text);
        line.setAlignment(Pos.CENTER_LEFT);
        if (best) {
            text.getStyleClass().add("best");
            text.setAccessibleText(fact.text() + ", the best");
        }
        if (origin == null) {
            return line;
        }
        line.getChildren().add(0, Known.badge(origin));
        var how = new Label(Known.line(origin, today));
        how.getStyleClass().add("caption");
        how.setTooltip(new Tooltip(Objects.requireNonNull(origin).source()));
        return new VBox(line, how);
    }

    private static Node cell(Node content, int line) {
        var cell = new HBox(content);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().add("compare-cell");
        if (line == 0) {
            cell.getStyleClass().add("first");
        }
        return cell;
    }
}
