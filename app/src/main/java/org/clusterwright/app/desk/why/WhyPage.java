package org.clusterwright.app.desk.why;

import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.Shortened;
import org.clusterwright.app.desk.why.WhyCell.Columns;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.export.ExplanationText;
import org.clusterwright.app.session.Ranges;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.explore.Quantity;
import org.clusterwright.model.ledger.Explanation;
import org.jspecify.annotations.Nullable;

/// Why a number is what it is: its formula as a tree, down to inputs and their sources.
public final class WhyPage extends BorderPane {
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final String ENGINE = "performance.step_seconds";

    private enum View {
        TREE,
        TABLE,
        FORMULA
    }

    private final Workspace workspace;
    private final WhyModel model = new WhyModel();
    private final Ranges ranges;
    private final ReadOnlyStringWrapper explained = new ReadOnlyStringWrapper();
    private final Label question = new Label();
    private final Label extent = new Label();
    private final WhyList tree;
    private final WhyList table;
    private final TextArea text = new TextArea();
    private final VBox missing = new VBox(8);
    private final WhyDetail detail;
    private final HBox columns;
    private final HBox views;
    private final Button copy = new Button("Copy as text", Icons.of("fth-copy"));
    private View view = View.TREE;
    private List<Quantity> asked = List.of();
    private @Nullable Snapshot askedOf;

    public WhyPage(Workspace workspace) {
        this.workspace = workspace;
        setId("why");
        getStyleClass().add("panel");
        ranges = new Ranges(Platform::runLater, this::found);
        tree = new WhyList("why.tree", this::toggle, workspace.navigator()::jump);
        table = new WhyList("why.table", this::toggle, workspace.navigator()::jump);
        columns = columns(tree.narrow());
        detail = new WhyDetail(workspace);
        views = views();
        for (WhyList list : List.of(tree, table)) {
            list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> choose(row));
        }
        text.setId("why.text");
        text.setEditable(false);
        text.getStyleClass().add("why-text");
        text.setAccessibleText("The explanation as text");
        text.setTooltip(new Tooltip("Copy as text gives every number in full."));
        missing.getStyleClass().add("why-missing");
        var body = new VBox(columns, new StackPane(tree, table, text, missing));
        VBox.setVgrow(body.getChildren().getLast(), Priority.ALWAYS);
        body.setMinWidth(0);
        setTop(null);
        var left = new BorderPane(body);
        left.setTop(head());
        left.setMinWidth(0);
        setCenter(left);
        setRight(detail);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (BACK.match(key)) {
                back();
                key.consume();
            }
        });
        visibleProperty().addListener((_, _, _) -> follow(workspace.session().now()));
        workspace.session().subscribe(this::follow);
    }

    /// Opens the tree of a figure, a result or an input.
    public void explain(String termId) {
        explained.set(termId);
        model.explain(termId, workspace.session().now());
        show();
        tree.scrollTo(0);
        tree.getSelectionModel().clearAndSelect(0);
        Platform.runLater(tree::requestFocus);
    }

    /// Id of what it explains.
    public ReadOnlyStringProperty explained() {
        return explained.getReadOnlyProperty();
    }

    private void back() {
        workspace.navigator().show(Page.DESIGN);
    }

    private void follow(Snapshot now) {
        if (isVisible() && model.follow(now)) {
            show();
        }
    }

    private void toggle(WhyRow row) {
        model.toggle(row);
        show();
    }

    private void found(Ranges.Found found) {
        if (model.found(found)) {
            show();
        }
    }

    private void show() {
        question.setText(model.question());
        boolean told = model.state() instanceof WhyModel.State.Told;
        List<WhyRow> rows = model.rows();
        extent.setText(model.extent(rows.size()));
        present(tree, told && view == View.TREE);
        present(table, told && view == View.TABLE);
        present(text, told && view == View.FORMULA);
        present(columns, told && view != View.FORMULA);
        present(detail, told);
        views.setDisable(!told);
        copy.setDisable(!told);
        present(missing, !told);
        switch (model.state()) {
            case WhyModel.State.Told(Explanation root) -> {
                tree.show(rows);
                if (view == View.TABLE) {
                    table.show(model.inputs());
                }
                if (view == View.FORMULA) {
                    text.setText(model.text());
                }
                ask();
                detail.range(root, model.spread(), model.swings(), chosen(), restsOnEngine(root));
            }
            case WhyModel.State.Missing(String _, List<WhyModel.Lack> lacks) -> lacks(lacks);
            case WhyModel.State.Unknown(String id) ->
                missing.getChildren().setAll(sentence("This plan has no figure called " + id + "."));
            case WhyModel.State.Nothing() -> missing.getChildren().clear();
        }
    }

    private static boolean restsOnEngine(Explanation root) {
        return WhyRows.lines(root).stream().anyMatch(line -> line.term().id().equals(ENGINE));
    }

    /// Asks for the ranges of what is shown, once for each evaluation and set of lines.
    private void ask() {
        Snapshot now = workspace.session().now();
        List<Quantity> wanted = model.wanted();
        boolean another = askedOf == null || askedOf.evaluation() != now.evaluation();
        if (another || !asked.equals(wanted)) {
            asked = wanted;
            askedOf = now;
            if (model.state() instanceof WhyModel.State.Told(Explanation root)) {
                ranges.ask(now.evaluation().book(), wanted, Quantity.of(root.term()));
            }
        }
    }

    private @Nullable WhyRow chosen() {
        return (view == View.TABLE ? table : tree).getSelectionModel().getSelectedItem();
    }

    private void choose(@Nullable WhyRow row) {
        if (row != null) {
            detail.choose(row, model.numbers(row));
            if (model.state() instanceof WhyModel.State.Told(Explanation root)) {
                detail.range(root, model.spread(), model.swings(), row, restsOnEngine(root));
            }
        }
    }

    private void lacks(List<WhyModel.Lack> lacks) {
        missing.getChildren().setAll(sentence("It cannot be worked out until these are known:"));
        for (WhyModel.Lack lack : lacks) {
            var link = new Hyperlink("Go to field");
            link.setId("why.missing." + lack.path());
            link.getStyleClass().setAll("link");
            link.setAccessibleText("Go to field " + lack.label());
            link.setOnAction(_ -> workspace.navigator().jump(lack.path()));
            var line = new HBox(12, sentence("– " + lack.label()), link);
            line.setAlignment(Pos.CENTER_LEFT);
            missing.getChildren().add(line);
        }
    }

    private HBox head() {
        question.setId("why.question");
        question.getStyleClass().add("panel-title");
        question.setMinWidth(USE_PREF_SIZE);
        extent.setId("why.extent");
        extent.getStyleClass().add("label-text");
        Shortened.of(extent);
        copy.setId("why.copy");
        copy.getStyleClass().add("small");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copyText());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(
                8,
                Icons.button("why.back", "fth-chevron-left", "Back to the design (Alt+Left)", this::back),
                question,
                extent,
                space,
                views,
                copy);
        head.getStyleClass().addAll("why-head", "hairline-bottom");
        return head;
    }

    private HBox views() {
        var group = new ToggleGroup();
        var segments = new HBox();
        segments.getStyleClass().add("segments");
        segments.setMinWidth(USE_PREF_SIZE);
        segments.setMaxHeight(USE_PREF_SIZE);
        for (View each : View.values()) {
            String name = each.name().charAt(0) + each.name().substring(1).toLowerCase(Locale.ROOT);
            var button = new ToggleButton(name);
            button.setId("why.view." + name.toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setSelected(each == View.TREE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                view = each;
                show();
            });
            segments.getChildren().add(button);
        }
        return segments;
    }

    private void copyText() {
        if (model.state() instanceof WhyModel.State.Told(Explanation root)) {
            var content = new ClipboardContent();
            content.putString(ExplanationText.of(root));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private static HBox columns(ObservableValue<Boolean> narrow) {
        var name = head("Figure and how it is made", -1, Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var share = head("part of its parent", Columns.SHARE, Pos.CENTER_LEFT);
        var source = head("source or formula", Columns.SOURCE, Pos.CENTER_LEFT);
        narrow.subscribe(now -> {
            share.setText(now ? "" : "part of its parent");
            WhyCell.fixed(share, Columns.share(now));
            present(source, !now);
        });
        var head = new HBox(
                name,
                share,
                head("likely", Columns.VALUE, Pos.CENTER_RIGHT),
                head("", Columns.UNIT, Pos.CENTER_LEFT),
                head("low · likely · high", Columns.RANGE, Pos.CENTER),
                source,
                head("", Columns.JUMP, Pos.CENTER_LEFT));
        head.getStyleClass().add("why-columns");
        return head;
    }

    private static Label head(String text, double width, Pos side) {
        var label = new Label(text);
        label.setAlignment(side);
        if (width < 0) {
            label.setMinWidth(0);
        } else {
            WhyCell.fixed(label, width);
        }
        return label;
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
