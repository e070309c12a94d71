package org.clusterwright.app.desk.inspector;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.SourceBadge;
import org.clusterwright.app.desk.inspector.Entering.Detail;
import org.clusterwright.app.desk.inspector.Entering.Option;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;

/// What a value rests on: one line of range, source and date; on request each of them as a field; and the
/// ways back to other values.
final class FieldDetail extends VBox {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ROOT);

    private final Inspector inspector;
    private final Label said = new Label();
    private final FlowPane ways = new FlowPane();
    private final VBox parts = new VBox();
    private final Map<Detail, Entry> entries = new EnumMap<>(Detail.class);
    private final Label error = new Label();
    private final Hyperlink more = new Hyperlink("Edit range and source");
    private final Picker quality;
    private Field field;
    private boolean pinned;

    FieldDetail(Inspector inspector, Field initial) {
        this.inspector = inspector;
        this.field = initial;
        getStyleClass().add("inspector-detail");
        said.getStyleClass().add("caption");
        said.setWrapText(true);
        ways.getStyleClass().add("inspector-ways");
        ways.setAlignment(Pos.CENTER_RIGHT);
        error.getStyleClass().add("inspector-error");
        more.setId(FieldRow.id(initial) + ".edit");
        more.getStyleClass().add("link");
        more.setOnAction(_ -> toggle());
        quality = new Picker(
                FieldRow.id(initial) + ".quality",
                "Quality of " + initial.label(),
                () -> List.of(Quality.values()).stream()
                        .map(each -> new Option(each.name().toLowerCase(Locale.ROOT), SourceBadge.word(each), ""))
                        .toList(),
                option -> say(inspector.enter(field, Detail.QUALITY, option.name())));
    }

    boolean isPinned() {
        return pinned;
    }

    void pin() {
        if (!pinned) {
            toggle();
        }
    }

    void toggle() {
        pinned = !pinned;
        build();
        more.setText(pinned ? "Close" : "Edit range and source");
    }

    boolean hasSomething() {
        return !said.getText().isEmpty() || !field.ways().isEmpty() || field.sourced() != null;
    }

    void show(Field now) {
        boolean same = now.ways().equals(field.ways()) && !ways.getChildren().isEmpty();
        field = now;
        String text = text(now);
        if (!text.equals(said.getText())) {
            said.setText(text);
        }
        if (!same) {
            build();
        }
        entries.forEach((detail, entry) -> {
            String value = Entering.detail(field, detail);
            entry.show(value, value);
        });
        Sourced<?> known = field.sourced();
        if (known != null) {
            quality.show(known.quality().name().toLowerCase(Locale.ROOT), SourceBadge.word(known.quality()));
        }
    }

    private void build() {
        ways.getChildren().clear();
        for (int i = 0; i < field.ways().size(); i++) {
            ways.getChildren().add(link(field.ways().get(i), i));
        }
        if (field.sourced() != null) {
            ways.getChildren().add(more);
        }
        getChildren().setAll(said, ways);
        said.setManaged(!said.getText().isEmpty());
        if (pinned && field.sourced() != null) {
            if (entries.isEmpty()) {
                parts();
            }
            getChildren().add(1, parts);
        }
    }

    private Hyperlink link(Field.Way way, int index) {
        var link = new Hyperlink(way.label());
        link.setId(FieldRow.id(field) + ".way." + index);
        link.getStyleClass().add("link");
        link.setOnAction(_ -> inspector.take(way));
        return link;
    }

    private void parts() {
        parts.getStyleClass().add("inspector-parts");
        part(Detail.LOW, "Low");
        part(Detail.HIGH, "High");
        part(Detail.SOURCE, "Source");
        part(Detail.DATE, "Date");
        parts.getChildren().add(row("Quality", quality));
        parts.getChildren().add(error);
        error.setManaged(false);
        show(field);
    }

    private void part(Detail detail, String name) {
        var entry = new Entry(
                FieldRow.id(field) + "." + name.toLowerCase(Locale.ROOT),
                text -> inspector.enter(field, detail, text),
                this::say,
                () -> {});
        entry.text().setAccessibleText(name + " of " + field.label());
        entry.text().setPromptText("not known");
        entries.put(detail, entry);
        HBox.setHgrow(entry.box(), Priority.ALWAYS);
        parts.getChildren().add(row(name, entry.box()));
    }

    private static Node row(String name, Node input) {
        var label = new Label(name);
        label.getStyleClass().add("label-text");
        label.setMinWidth(64);
        var row = new HBox(label, input);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("inspector-part");
        return row;
    }

    private void say(String why) {
        error.setText(why);
        error.setManaged(!why.isEmpty());
    }

    /// `280 · 310 · 374 k$, reseller quote, Aug 2024`
    static String text(Field field) {
        Sourced<?> known = field.sourced();
        Double value = field.number();
        if (known == null || value == null) {
            return field.because();
        }
        var text = new StringBuilder();
        if (known.low() instanceof Double low && known.high() instanceof Double high) {
            text.append(Measure.rounded(low, field.step()))
                    .append(" · ")
                    .append(Measure.rounded(value, field.step()))
                    .append(" · ")
                    .append(Measure.with(Measure.rounded(high, field.step()), field.step()))
                    .append(", ");
        }
        return text.append(known.source()).append(", ").append(date(known)).toString();
    }

    private static String date(Sourced<?> known) {
        try {
            return known.date() != null && known.date().length() == 7
                    ? MONTH.format(YearMonth.parse(known.date()))
                    : known.dateOrUndated();
        } catch (DateTimeException free) {
            return known.dateOrUndated();
        }
    }
}
