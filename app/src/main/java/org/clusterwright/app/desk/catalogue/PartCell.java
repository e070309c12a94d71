package org.clusterwright.app.desk.catalogue;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.SourceBadge;
import org.clusterwright.app.desk.parts.Part;
import org.jspecify.annotations.Nullable;

/// A part in the list: its front, its name, a line of facts, its price and how well that is known.
final class PartCell extends ListCell<Part> {
    static final double HEIGHT = 58;
    private static final Insets ROOM = new Insets(-4, -4, -4, -4);
    private static final String STAR =
            "M12 2l3.09 6.26L22 9.27l-5 4.87 1.18 6.88L12 17.77l-6.18 3.25L7 14.14 2 9.27l6.91-1.01z";

    private final PartActions actions;
    private final HBox row = new HBox();
    private @Nullable Part shown;

    PartCell(PartActions actions) {
        this.actions = actions;
        setPrefWidth(0); // as wide as the list, never wider
        row.getStyleClass().add("part");
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        hoverProperty().subscribe(this::reveal);
        focusedProperty().subscribe(this::reveal);
        listViewProperty().subscribe(list -> {
            if (list != null) {
                list.focusedProperty().subscribe(this::reveal);
            }
        });
        setOnDragDetected(event -> {
            Part part = getItem();
            if (part != null) {
                actions.drag(part, this);
                event.consume();
            }
        });
        setOnDragDone(event -> {
            row.pseudoClassStateChanged(PartActions.DRAGGED, false);
            event.consume();
        });
        setOnMouseClicked(event -> {
            Part part = getItem();
            if (part != null && event.getClickCount() == 2) {
                actions.details(part);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
        super.updateItem(part, empty);
        if (empty || part == null) {
            shown = null;
            setGraphic(null);
            setId(null);
            setAccessibleText(null);
            return;
        }
        setId("catalogue.part." + part.key().kind() + "." + part.key().id());
        setAccessibleText(spoken(part));
        if (shown != part) {
            shown = part;
            var column = new VBox(head(part), foot(part));
            column.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setMinWidth(0);
            row.getChildren().setAll(new Faceplate(part.face()), column);
        }
        setGraphic(row);
        reveal();
    }

    Node picture() {
        return row.getChildren().getFirst();
    }

    void dragged() {
        row.pseudoClassStateChanged(PartActions.DRAGGED, true);
    }

    private HBox head(Part part) {
        var name = new Label(part.name());
        name.getStyleClass().add("part-name");
        name.setMinWidth(22);
        name.setTooltip(new Tooltip(part.entry().name()));
        var price = new Label(part.price() == null ? "" : part.priceText());
        price.getStyleClass().add("part-price");
        price.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(3, name, star(part), compare(part));
        if (part.source() == Part.Source.YOURS) {
            head.getChildren().add(tag("yours", "Your own part"));
        } else if (part.source() == Part.Source.CHANGED) {
            head.getChildren().add(tag("changed", "Differs from the entry that comes with the program"));
        }
        if (part.price() == null) {
            price.setText(unpriced(part));
            price.getStyleClass().add("unpriced");
        }
        head.getChildren().addAll(space, price);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static String unpriced(Part part) {
        return switch (part.shelf()) {
            case SERVERS, CHIPS, NETWORK, STORAGE, OFFERS -> "no price";
            case RACKS -> part.key().kind().equals("cooling_types") ? "" : "no price";
            case REGIONS, MODELS, SOFTWARE -> "";
        };
    }

    private static Label tag(String text, String why) {
        var tag = new Label(text);
        tag.getStyleClass().addAll("tag", "accent", "part-tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        tag.setTooltip(new Tooltip(why));
        return tag;
    }

    private HBox foot(Part part) {
        var facts = new Label(part.facts());
        facts.getStyleClass().add("part-facts");
        facts.setMaxWidth(Double.MAX_VALUE);
        facts.setTooltip(new Tooltip(part.facts()));
        HBox.setHgrow(facts, Priority.ALWAYS);
        var foot = new HBox(4, facts);
        if (part.price() != null) {
            foot.getChildren().add(new SourceBadge(part.price()));
        }
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Button star(Part part) {
        var glyph = new SVGPath();
        glyph.setContent(STAR);
        glyph.getStyleClass().add("star-glyph");
        glyph.setScaleX(0.55);
        glyph.setScaleY(0.55);
        var button = small("catalogue.star." + part.key().id(), "Star " + part.name());
        button.setGraphic(new javafx.scene.Group(glyph));
        button.setOnAction(_ -> actions.star(part));
        return button;
    }

    private Button compare(Part part) {
        var button = small("catalogue.compare." + part.key().id(), "Compare " + part.name());
        button.setGraphic(Icons.of("fth-columns"));
        button.setOnAction(_ -> actions.compare(part));
        return button;
    }

    /// Reached by pointer; the keyboard has the same in the row's menu and in the commands.
    private static Button small(String id, String name) {
        var button = new Button();
        button.setId(id);
        button.setAccessibleText(name);
        button.getStyleClass().add("part-button");
        button.setFocusTraversable(false);
        HBox.setMargin(button, ROOM); // large enough to hit, in the line's own height
        return button;
    }

    /// Star and compare show on hover and focus, and for as long as they are on.
    private void reveal() {
        Part part = getItem();
        if (part == null || row.getChildren().isEmpty()) {
            return;
        }
        boolean near = isHover() || (isFocused() && getListView().isFocused());
        var head = (HBox) ((VBox) row.getChildren().get(1)).getChildren().getFirst();
        toggle(head.getChildren().get(1), near, actions.starred(part), "Remove the star", "Star");
        toggle(head.getChildren().get(2), near, actions.compared(part), "Take out of the comparison", "Compare");
        if (part.source() != Part.Source.SHIPPED) { // what can be done stands in the tag's place meanwhile
            head.getChildren().get(3).setVisible(!near);
            head.getChildren().get(3).setManaged(!near);
        }
    }

    private static void toggle(Node node, boolean near, boolean on, String off, String name) {
        node.setVisible(near || on);
        node.setManaged(near || on);
        node.pseudoClassStateChanged(PartActions.ON, on);
        ((Button) node).setTooltip(new Tooltip(on ? off : name));
    }

    private static String spoken(Part part) {
        String own = switch (part.source()) {
            case YOURS -> ", yours";
            case CHANGED -> ", changed";
            case SHIPPED -> "";
        };
        return part.vendor() + " " + part.name() + own + ", " + part.facts() + ", " + part.priceText();
    }
}
