package org.clusterwright.app.desk.why;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.RangeGlyph;
import org.clusterwright.app.desk.control.Shortened;
import org.clusterwright.app.desk.control.SourceBadge;
import org.jspecify.annotations.Nullable;

/// One line: guides, operator, name, part of its parent, value, unit, range, source, jump.
final class WhyCell extends ListCell<WhyRow> {
    private static final double INDENT = 22;
    private static final double BAR = 56;
    private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
    private static final PseudoClass MIDDLE = PseudoClass.getPseudoClass("middle");

    private final Pane guides = new Pane();
    private final Button chevron = Icons.button("", "fth-chevron-right", "Open", () -> {});
    private final Label operator = label("why-operator", 16);
    private final Label name = Shortened.of(label("why-name", -1));
    private final Region bar = new Region();
    private final StackPane track = new StackPane(bar);
    private final Label share = label("why-share", 36);
    private final Label value = label("why-value", Columns.VALUE);
    private final Label unit = label("why-unit", Columns.UNIT);
    private final Label low = label("why-low", 44);
    private final RangeGlyph glyph = new RangeGlyph(60, 0, 0, 1, "");
    private final Tooltip ranged = new Tooltip();
    private final Label high = label("why-high", 44);
    private final StackPane badge = new StackPane();
    private final Label source = label("why-source", -1);
    private final Button go = Icons.button("", "fth-corner-down-left", "Go to field", () -> {});
    private final Button more = Icons.button("", "fth-more-horizontal", "More of this line", () -> {});
    private final Tooltip told = new Tooltip();
    private final HBox line;

    WhyCell(Consumer<WhyRow> toggle, Consumer<String> jump, ObservableValue<Boolean> narrow) {
        getStyleClass().add("why-cell");
        chevron.getStyleClass().add("why-chevron");
        chevron.setFocusTraversable(false);
        chevron.setOnAction(_ -> {
            if (getItem() != null) {
                toggle.accept(getItem());
            }
        });
        go.getStyleClass().add("why-jump");
        go.setFocusTraversable(false);
        go.setOnAction(_ -> {
            if (getItem() != null && getItem().jump() != null) {
                jump.accept(getItem().jump());
            }
        });
        more.getStyleClass().addAll("why-jump", "why-more-of");
        more.setFocusTraversable(false);
        more.setOnAction(_ -> {
            getListView().getSelectionModel().clearAndSelect(getIndex());
            getListView().getContextMenu().show(more, Side.BOTTOM, 0, 0);
        });
        more.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 2 && getItem() != null && getItem().openable()) {
                toggle.accept(getItem());
            }
        });
        track.getStyleClass().add("why-track");
        track.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("why-bar");
        fixed(track, BAR);
        track.setMinHeight(6);
        track.setMaxHeight(6);
        var part = box(4, Columns.SHARE, track, share);
        var range = box(6, Columns.RANGE, low, glyph, high);
        Tooltip.install(glyph, ranged);
        low.setTooltip(ranged);
        high.setTooltip(ranged);
        fixed(badge, 12);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(source, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var sourced = box(5, Columns.SOURCE, badge, source);
        sourced.getStyleClass().add("why-sourced");
        var jumps = box(0, Columns.JUMP, more, go);
        line = new HBox(guides, chevron, operator, name, part, value, unit, range, sourced, jumps);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(0);
        source.setTooltip(told);
        narrow.subscribe(now -> {
            part.getChildren().setAll(now ? List.of(share) : List.of(track, share));
            fixed(part, Columns.share(now));
            sourced.setVisible(!now);
            sourced.setManaged(!now);
        });
        setGraphic(null);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WhyRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        guides(row.depth());
        String list = getListView().getId();
        chevron.setId(list + ".open." + row.key());
        go.setId(list + ".go." + row.key());
        more.setId(list + ".more." + row.key());
        chevron.setVisible(row.openable());
        chevron.setGraphic(Icons.of(row.open() ? "fth-chevron-down" : "fth-chevron-right"));
        chevron.setAccessibleText((row.open() ? "Close " : "Open ") + row.label());
        operator.setText(row.operator());
        name.setText(row.label());
        boolean shared = !Double.isNaN(row.share()) && row.share() > 0;
        track.setVisible(shared);
        share.setText(shared ? "%.0f %%".formatted(row.share() * 100) : "");
        fixed(bar, shared ? Math.clamp(BAR * row.share(), 2, BAR) : 0);
        value.setText(row.value().number());
        unit.setText(row.value().unit());
        range(row.bounds(), row);
        badge.getChildren().clear();
        if (row.quality() != null) {
            badge.getChildren().add(new SourceBadge(row.quality(), row.source()));
        }
        source.setText(row.source());
        told.setText(row.source());
        go.setVisible(row.jump() != null);
        go.setAccessibleText("Go to field " + row.label());
        more.setAccessibleText("More of the line " + row.label());
        pseudoClassStateChanged(TOP, row.depth() <= 1 && row.openable());
        pseudoClassStateChanged(MIDDLE, row.depth() == 2 && row.openable());
        setAccessibleText(row.text());
        setGraphic(line);
    }

    private void range(WhyRow.@Nullable Bounds bounds, WhyRow row) {
        glyph.setVisible(bounds != null);
        low.setText(bounds == null ? "" : bounds.low());
        high.setText(bounds == null ? "" : bounds.high());
        if (bounds != null) {
            ranged.setText(bounds.told());
            glyph.set(
                    bounds.from(),
                    bounds.likely(),
                    bounds.to(),
                    "%s, likely %s, %s %s"
                            .formatted(
                                    bounds.low(),
                                    row.value().number(),
                                    bounds.high(),
                                    row.value().unit()));
        }
    }

    private void guides(int depth) {
        while (guides.getChildren().size() > depth) {
            guides.getChildren().removeLast();
        }
        while (guides.getChildren().size() < depth) {
            var guide = new Region();
            guide.getStyleClass().add("why-guide");
            guide.resizeRelocate(INDENT + guides.getChildren().size() * INDENT, 0, 1, WhyList.ROW);
            guide.setManaged(false);
            guides.getChildren().add(guide);
        }
        fixed(guides, 12 + depth * INDENT);
    }

    private static Label label(String style, double width) {
        var label = new Label();
        label.getStyleClass().add(style);
        if (width < 0) {
            label.setMinWidth(0);
        } else {
            fixed(label, width);
        }
        return label;
    }

    private static HBox box(double gap, double width, Node... nodes) {
        var box = new HBox(gap, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        fixed(box, width);
        return box;
    }

    static void fixed(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    /// Widths that the head of the list shares.
    static final class Columns {
        static final double SHARE = 100;
        static final double VALUE = 78;
        static final double UNIT = 92;
        static final double RANGE = 168;
        static final double SOURCE = 206;
        static final double JUMP = 56;

        private Columns() {}

        static double share(boolean narrow) {
            return narrow ? SHARE - BAR - 4 : SHARE;
        }
    }
}
