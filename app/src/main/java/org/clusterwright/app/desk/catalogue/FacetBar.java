package org.clusterwright.app.desk.catalogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.parts.Facet;
import org.clusterwright.app.desk.parts.Filter;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.RangeSlider;

/// A chip for each facet: an active one says to what it narrows, and goes with its cross.
final class FacetBar extends FlowPane {
    private static final double POPOVER_WIDTH = 236;
    private static final double LIST_HEIGHT = 260;

    private final CatalogueModel model;
    private final Map<Facet, Button> chips = new EnumMap<>(Facet.class);
    private ToggleButton starred = new ToggleButton();

    FacetBar(CatalogueModel model) {
        super(5, 5);
        this.model = model;
        getStyleClass().add("facets");
        model.shelf().addListener((_, _, _) -> build());
        model.index().addListener((_, _, _) -> build());
        model.filter().addListener((_, _, _) -> say());
        build();
    }

    private void build() {
        chips.clear();
        model.facets().forEach(facet -> chips.put(facet, chip(facet)));
        starred = favourites();
        getChildren().setAll(chips.values());
        getChildren().add(starred);
        say();
    }

    /// The chips stay where they are while they change: a popover hangs on one.
    private void say() {
        Filter filter = model.filter().get();
        starred.setSelected(filter.favourites());
        chips.forEach((facet, chip) -> {
            boolean active = filter.active(facet);
            String text = active ? filter.say(facet, Filter.span(facet, model.onShelf())) : facet.title();
            chip.setText(text);
            chip.setAccessibleText(active ? text + ", Delete lifts it" : "Narrow by " + facet.title());
            chip.setGraphic(active ? cross(facet) : Icons.of("fth-chevron-down"));
            chip.getStyleClass().remove("on");
            if (active) {
                chip.getStyleClass().add("on");
            }
        });
    }

    private Node cross(Facet facet) {
        Node cross = Icons.of("fth-x");
        cross.setPickOnBounds(true);
        cross.setOnMousePressed(Event::consume);
        cross.setOnMouseClicked(event -> {
            lift(facet);
            event.consume();
        });
        return cross;
    }

    private ToggleButton favourites() {
        var chip = new ToggleButton();
        chip.setId("catalogue.facet.starred");
        chip.getStyleClass().addAll("chip", "chip-icon");
        chip.setGraphic(Icons.of("fth-star"));
        chip.setAccessibleText("Starred only");
        chip.setTooltip(new javafx.scene.control.Tooltip("Starred only"));
        chip.setOnAction(_ -> model.filter().set(model.filter().get().favourites(chip.isSelected())));
        return chip;
    }

    private Button chip(Facet facet) {
        var chip = new Button(facet.title());
        chip.setId("catalogue.facet." + facet.title().toLowerCase(Locale.ROOT));
        chip.getStyleClass().add("chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setOnAction(_ -> open(facet, chip));
        chip.setOnKeyPressed(event -> {
            boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (delete && model.filter().get().active(facet)) {
                lift(facet);
                event.consume();
            }
        });
        return chip;
    }

    private void lift(Facet facet) {
        model.filter().set(model.filter().get().without(facet));
    }

    private void open(Facet facet, Button chip) {
        var content = facet.ranged() ? range(facet) : words(facet);
        content.setPadding(new Insets(12));
        content.getStyleClass().add("facet-content");
        var popover = new PopOver(content);
        popover.setId("catalogue.facet.popover");
        popover.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popover.setArrowSize(6);
        popover.setCornerRadius(8);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.show(chip, 2);
        popover.getRoot().getStylesheets().setAll(chip.getScene().getStylesheets());
        content.requestFocus();
    }

    private VBox words(Facet facet) {
        var list = new VBox(2);
        var chosen = new TreeSet<>(model.filter().get().words().getOrDefault(facet, java.util.Set.of()));
        Filter.choices(facet, model.onShelf()).forEach((word, count) -> {
            var box = new CheckBox(word);
            box.setId("catalogue.facet.choice." + word);
            box.setSelected(chosen.contains(word));
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(_ -> {
                if (box.isSelected()) {
                    chosen.add(word);
                } else {
                    chosen.remove(word);
                }
                model.filter().set(model.filter().get().with(facet, chosen));
            });
            var number = new Label(String.valueOf(count));
            number.getStyleClass().add("caption");
            var line = new HBox(box, number);
            HBox.setHgrow(box, javafx.scene.layout.Priority.ALWAYS);
            line.getStyleClass().add("facet-choice");
            list.getChildren().add(line);
        });
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(LIST_HEIGHT);
        scroll.setPrefWidth(POPOVER_WIDTH);
        return new VBox(8, title(facet), scroll);
    }

    /// The slider runs over the values there are, so that it is as fine where they are close.
    private VBox range(Facet facet) {
        List<Double> span = Filter.span(facet, model.onShelf());
        var now = model.filter().get().bounds().get(facet);
        int last = span.size() - 1;
        int low = now == null ? 0 : position(span, now.low());
        int high = now == null ? last : position(span, now.high());
        var slider = new RangeSlider(0, last, low, high);
        slider.setId("catalogue.facet.range");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setPrefWidth(POPOVER_WIDTH);
        slider.setAccessibleText(facet.title() + ", lowest and highest");
        var said = new Label();
        said.getStyleClass().add("key-value");
        Runnable changed = () -> {
            double from = span.get((int) Math.round(slider.getLowValue()));
            double to = span.get((int) Math.round(slider.getHighValue()));
            said.setText(facet.say(from) + " – " + facet.say(to));
            boolean all = from <= span.getFirst() && to >= span.getLast();
            Filter filter = model.filter().get();
            model.filter().set(all ? filter.without(facet) : filter.with(facet, new Filter.Bounds(from, to)));
        };
        changed.run();
        slider.lowValueProperty().addListener((_, _, _) -> changed.run());
        slider.highValueProperty().addListener((_, _, _) -> changed.run());
        var note = new Label(unsaid(facet));
        note.getStyleClass().add("caption");
        var box = new VBox(8, title(facet), said, slider);
        if (!note.getText().isEmpty()) {
            box.getChildren().add(note);
        }
        return box;
    }

    private String unsaid(Facet facet) {
        long without = model.onShelf().stream()
                .filter(part -> facet.number(part) == null)
                .count();
        return without == 0 ? "" : without + " do not say it and are left out when narrowed.";
    }

    private static int position(List<Double> span, double value) {
        int best = 0;
        for (int i = 0; i < span.size(); i++) {
            if (Math.abs(span.get(i) - value) < Math.abs(span.get(best) - value)) {
                best = i;
            }
        }
        return best;
    }

    private static Label title(Facet facet) {
        var title = new Label(facet.title());
        title.getStyleClass().add("card-title");
        return title;
    }
}
