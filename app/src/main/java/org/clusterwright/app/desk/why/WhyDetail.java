package org.clusterwright.app.desk.why;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.RangeText;
import org.clusterwright.app.desk.control.SourceBadge;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.model.explore.Spread;
import org.clusterwright.model.explore.Swing;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// Beside the tree: the chosen line with its formula, value and source; what moves the number and how sure it is.
final class WhyDetail extends ScrollPane {
    private static final int MOST = 240;
    private static final int MOST_IN_FULL = 800;

    private final Label title = label("why-title");
    private final Label tag = new Label();
    private final Label sentence = label("label-text");
    private final Label words = label("why-words");
    private final Label numbers = label("why-numbers");
    private final VBox formula = new VBox(2, words, numbers);
    private final Tooltip full = new Tooltip();
    private final ValueField field;
    private final Button go = new Button("Go to field", Icons.of("fth-corner-down-left"));
    private final Label source = label("why-source-name");
    private final Label facts = label("label-text");
    private final VBox sourced = block(source, facts);
    private final HBox sourceHead = section("Source", new Label());
    private final Label moves = new Label();
    private final HBox movesHead = section("", new Label("low to high"));
    private final Tornado tornado = new Tornado();
    private final Label none = label("label-text");
    private final VBox moved = block(tornado, none);
    private final Label draws = new Label();
    private final HBox sureHead = section("How sure is it", draws);
    private final Histogram histogram = new Histogram();
    private final VBox sure = block(histogram);
    private @Nullable String path;

    WhyDetail(Workspace workspace) {
        setId("why.detail");
        getStyleClass().add("why-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        field = new ValueField(workspace.session());
        tag.getStyleClass().add("tag");
        formula.getStyleClass().add("why-formula");
        full.setWrapText(true);
        full.setMaxWidth(480);
        Tooltip.install(formula, full);
        go.setId("why.go");
        go.getStyleClass().add("small");
        go.setOnAction(_ -> {
            if (path != null) {
                workspace.navigator().jump(path);
            }
        });
        ((Label) movesHead.getChildren().getFirst()).textProperty().bind(moves.textProperty());
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        tag.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(8, title, tag);
        head.setAlignment(Pos.TOP_LEFT);
        var top = block(head, sentence, formula, field, go);
        top.getStyleClass().add("why-top");
        setContent(new VBox(top, sourceHead, sourced, movesHead, moved, sureHead, sure));
    }

    /// @param inNumbers its formula, written for reading
    void choose(WhyRow row, String inNumbers) {
        Explanation node = row.whole();
        title.setText(row.part() ? row.label() + ", part of " + node.term().label() : row.label());
        sentence.setText(sentence(row));
        boolean figure = node.term() instanceof Figure && !row.part();
        present(formula, figure);
        if (figure) {
            words.setText(FormulaText.words(node));
            numbers.setText(shortened(inNumbers, MOST));
            full.setText(shortened(node.numbers() + " = " + Explanation.number(node.value()), MOST_IN_FULL));
        }
        Input input = node.term() instanceof Input each ? each : null;
        boolean editable = input != null && !input.path().isEmpty();
        present(field, editable);
        path = input == null ? null : input.path();
        present(go, editable);
        Sourced<Double> value = input == null ? null : input.value();
        present(tag, value != null);
        present(sourceHead, value != null || node.term() instanceof Result);
        present(sourced, sourceHead.isManaged());
        if (input != null && value != null) {
            if (editable) {
                field.show(input);
            }
            tag.setText(SourceBadge.word(value.quality()));
            source.setText(value.source());
            facts.setText(facts(value));
        } else if (node.term() instanceof Result result) {
            source.setText(
                    result.why().sentence().isEmpty()
                            ? "Found by an engine."
                            : result.why().sentence());
            facts.setText(
                    result.reads().isEmpty()
                            ? ""
                            : "Rests on %d inputs. Changing one needs the engine again, so this number has no range here."
                                    .formatted(result.reads().size()));
        }
    }

    /// @param leavesOut whether an engine's error is not in the range
    void range(
            Explanation root, @Nullable Spread spread, List<Swing> swings, @Nullable WhyRow chosen, boolean leavesOut) {
        var unit = root.term().unit();
        moves.setText("What moves the " + Objects.requireNonNullElse(unitName(root), "number"));
        String id = chosen == null ? "" : chosen.whole().term().id();
        tornado.show(swings, unit, root.value(), id);
        present(tornado, !swings.isEmpty());
        present(none, swings.isEmpty() || leavesOut);
        none.setText(
                swings.isEmpty()
                        ? leavesOut
                                ? "It rests on the training engine alone: no input with bounds reaches it by formulas,"
                                        + " and the engine's own error is not drawn."
                                : "No input with bounds reaches it."
                        : "The error of the training engine is not in it.");
        present(sureHead, spread != null);
        present(sure, spread != null);
        if (spread != null) {
            draws.setText("80 %% of %,d samples".formatted(spread.samples().length));
            draws.setTooltip(new Tooltip(RangeText.of(spread)));
            histogram.show(spread, unit);
        }
    }

    private static @Nullable String unitName(Explanation root) {
        String unit = Written.of(root.term().unit(), root.value()).unit();
        return unit.isEmpty() ? null : unit;
    }

    private static String sentence(WhyRow row) {
        String text = row.value().text();
        if (row.whole().years() > 1) {
            text += " in each of %d years".formatted(row.whole().years());
        }
        return Double.isNaN(row.share())
                ? text
                : text + ", %.0f %% of %s".formatted(row.share() * 100, row.part() ? "the whole" : "its parent");
    }

    /// The end stays: it is the result.
    private static String shortened(String text, int most) {
        int end = text.lastIndexOf(" =");
        return text.length() <= most
                ? text
                : text.substring(0, most - (text.length() - end)) + " …" + text.substring(end);
    }

    private static String facts(Sourced<Double> value) {
        var text = new StringBuilder(value.date() == null ? "Undated" : value.date());
        text.append(" · ").append(SourceBadge.word(value.quality()).toLowerCase(Locale.ROOT));
        if (value.licence() != null) {
            text.append(" · ").append(value.licence());
        }
        if (value.low() != null && value.high() != null) {
            text.append("\nLow %s · likely %s · high %s"
                    .formatted(
                            Explanation.number(value.low()),
                            Explanation.number(value.value()),
                            Explanation.number(value.high())));
        }
        return text.toString();
    }

    private static HBox section(String title, Label right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        right.getStyleClass().setAll("label", "why-aside");
        var head = new HBox(new Label(title), space, right);
        head.getStyleClass().addAll("section", "why-section");
        return head;
    }

    private static VBox block(Node... nodes) {
        var block = new VBox(6, nodes);
        block.getStyleClass().add("why-block");
        return block;
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
