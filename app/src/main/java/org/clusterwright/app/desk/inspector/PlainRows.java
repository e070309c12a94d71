package org.clusterwright.app.desk.inspector;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.Shortened;
import org.clusterwright.app.desk.workspace.Target;

/// Rows that are no inputs.
final class PlainRows {
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double NEAR_FROM = 0.9;
    private static final double BAR = 104;

    private PlainRows() {}

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /// A value that follows; it explains itself on a click.
    static LineRow computed(Line.Computed first, Consumer<String> why) {
        var label = new Label(first.label());
        label.getStyleClass().add("label-text");
        label.setMinWidth(0);
        var value = new Label();
        value.getStyleClass().add("key-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        var unit = new Label();
        unit.getStyleClass().add("inspector-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(label, space(), value, unit);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("inspector-value");
        var button = row("inspector.why." + first.term(), content);
        button.setOnAction(_ -> why.accept(first.term()));
        LineRow row = new Row(button, line -> {
            var now = (Line.Computed) line;
            set(value, now.value());
            set(unit, now.unit());
            value.pseudoClassStateChanged(STALE, now.stale());
            button.setAccessibleText("%s %s %s. Explain".formatted(now.label(), now.value(), now.unit()));
        });
        row.show(first);
        return row;
    }

    /// @param open takes the targets of the link
    static LineRow link(Line.Link first, Consumer<Line.Link> open) {
        var label = Shortened.of(new Label());
        label.getStyleClass().add("row-text");
        label.setMinWidth(60);
        var detail = Shortened.of(new Label());
        detail.getStyleClass().add("caption");
        boolean kind = first.targets().stream().allMatch(Target.Entry.class::isInstance)
                && !first.targets().isEmpty();
        detail.setMinWidth(kind ? Region.USE_PREF_SIZE : 0);
        var content = new HBox(label, space(), detail, Icons.of("fth-chevron-right"));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("inspector-value");
        var button = row("inspector.link." + first.key(), content);
        button.setOnAction(_ -> open.accept(first));
        LineRow row = new Row(button, line -> {
            var now = (Line.Link) line;
            set(label, now.label());
            set(detail, now.detail());
            button.setAccessibleText(now.label() + ", " + now.detail());
        });
        row.show(first);
        return row;
    }

    static LineRow act(Line.Act first, Consumer<Line.Act> run) {
        var button = new Button(first.label());
        button.setId("inspector.act." + first.key());
        button.getStyleClass().add("small");
        button.setOnAction(_ -> run.accept(first));
        var box = new HBox(button);
        box.getStyleClass().add("inspector-act");
        return new Row(box, _ -> {});
    }

    static LineRow note(Line.Note first) {
        var label = new Label(first.text());
        label.setWrapText(true);
        label.getStyleClass().addAll("label-text", "inspector-note");
        return new Row(label, line -> set(label, ((Line.Note) line).text()));
    }

    static LineRow limit(Line.Limit first) {
        var label = new Label(first.label());
        label.getStyleClass().add("label-text");
        label.setMinWidth(54);
        var fill = new Region();
        fill.getStyleClass().add("inspector-bar-fill");
        var bar = new StackPane(fill);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("inspector-bar");
        bar.setMinSize(BAR, 5);
        bar.setMaxSize(BAR, 5);
        var text = new Label();
        text.setMinWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().add("row-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(8, label, bar, space(), text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("inspector-limit");
        LineRow shown = new Row(row, line -> {
            var now = (Line.Limit) line;
            double width = BAR * Math.clamp(now.share(), 0, 1);
            fill.setMinSize(width, 5);
            fill.setMaxSize(width, 5);
            fill.pseudoClassStateChanged(NEAR, now.share() >= NEAR_FROM && now.share() <= 1);
            fill.pseudoClassStateChanged(OVER, now.share() > 1);
            bar.setVisible(now.share() >= 0);
            set(text, now.text());
            row.setAccessibleText(now.label() + ": " + now.text());
        });
        shown.show(first);
        return shown;
    }

    private static Button row(String id, Node content) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("inspector-row");
        button.widthProperty().subscribe(width -> ((Region) content).setPrefWidth(width.doubleValue() - 24));
        return button;
    }

    private static void set(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }

    private record Row(Node node, Consumer<Line> change) implements LineRow {
        @Override
        public void show(Line now) {
            change.accept(now);
        }
    }
}
