package org.clusterwright.app.desk.palette;

import java.util.SortedSet;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.clusterwright.app.desk.control.Icons;

/// One thing that was found: the letters that answered are marked.
final class PaletteRow extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PaletteItem item;

    PaletteRow(PaletteSearch.Found found) {
        super(12);
        item = found.item();
        setId("palette.item." + item.id());
        getStyleClass().add("palette-row");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(spoken(item));
        var detail = new Label(item.detail());
        detail.getStyleClass().add("palette-detail");
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(Icons.of(item.icon()), name(item.name(), found.letters()), detail);
        if (!item.value().isEmpty()) {
            getChildren().add(fixed(new Label(item.value()), "palette-value"));
        }
        if (!item.keys().isEmpty()) {
            getChildren().add(fixed(new Label(item.keys()), "key-cap"));
        }
        if (!item.available()) {
            getStyleClass().add("blocked");
        }
    }

    PaletteItem item() {
        return item;
    }

    void choose(boolean chosen) {
        pseudoClassStateChanged(SELECTED, chosen);
    }

    private static String spoken(PaletteItem item) {
        return String.join(
                ", ",
                java.util.stream.Stream.of(item.name(), item.value(), item.detail(), item.keys())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static Label fixed(Label label, String style) {
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node name(String name, SortedSet<Integer> letters) {
        var flow = new TextFlow();
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        flow.setMinWidth(Region.USE_PREF_SIZE);
        int begin = 0;
        while (begin < name.length()) {
            boolean marked = letters.contains(begin);
            int end = begin + 1;
            while (end < name.length() && letters.contains(end) == marked) {
                end++;
            }
            var piece = new Text(name.substring(begin, end));
            piece.getStyleClass().add(marked ? "palette-marked" : "palette-name");
            flow.getChildren().add(piece);
            begin = end;
        }
        return flow;
    }
}
