package org.clusterwright.app.desk.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.session.LongWork;
import org.clusterwright.model.evaluate.Evaluator;

/// The starter plans as cards, as many beside each other as there is room for.
final class Gallery extends ScrollPane {
    private static final double GAP = 16;
    private static final double NARROWEST = 228;

    private final List<StarterCard> cards;
    private final TilePane tiles = new TilePane(GAP, GAP);
    private final List<Runnable> stops = new ArrayList<>();

    Gallery(List<Starter> starters, Consumer<Starter> open) {
        setId("start.gallery");
        getStyleClass().addAll("plain-scroll", "gallery");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        cards = starters.stream()
                .map(starter -> new StarterCard(starter, () -> open.accept(starter)))
                .toList();
        tiles.setTileAlignment(Pos.TOP_LEFT);
        tiles.setAlignment(Pos.TOP_LEFT);
        tiles.getChildren().setAll(cards);
        tiles.widthProperty().subscribe(width -> arrange(width.doubleValue()));
        var note = new Label(
                "Published runs carry the measured numbers beside ours, so you see how far to trust the rest.",
                Icons.of("fth-info"));
        note.getStyleClass().add("label-text");
        var content = new VBox(12, head(starters), tiles, note);
        content.getStyleClass().add("gallery-content");
        setContent(content);
    }

    /// Fills the figures in, one plan after the other, as long as the page is seen.
    void evaluate(Evaluator evaluator, LongWork work) {
        for (StarterCard card : cards) {
            stops.add(work.start(
                    progress -> {
                        progress.tell(0, "Evaluating " + card.starter().title());
                        return card.starter()
                                .figures(evaluator.evaluate(card.starter().plan()));
                    },
                    event -> {
                        if (event instanceof LongWork.Event.Done<List<Starter.Fact>>(List<Starter.Fact> facts)) {
                            card.show(facts);
                        }
                    }));
        }
    }

    void stop() {
        stops.forEach(Runnable::run);
        stops.clear();
    }

    private void arrange(double width) {
        int columns = Math.max(1, (int) ((width + GAP) / (NARROWEST + GAP)));
        double each = Math.floor((width - (columns - 1) * GAP) / columns);
        tiles.setPrefColumns(columns);
        tiles.setPrefTileWidth(each);
        cards.forEach(card -> {
            card.setMinWidth(each);
            card.setPrefWidth(each);
        });
    }

    private Node head(List<Starter> starters) {
        var title = new Label("Starter plans");
        title.getStyleClass().add("start-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var chips = new HBox(8, title, space);
        chips.setAlignment(Pos.CENTER_LEFT);
        var group = new ToggleGroup();
        chips.getChildren().add(chip(group, "All", "all", starters.size(), _ -> true));
        for (Starter.Kind kind : Starter.Kind.values()) {
            long count = starters.stream()
                    .filter(each -> each.kinds().contains(kind))
                    .count();
            if (count > 0 && count < starters.size()) {
                chips.getChildren()
                        .add(chip(
                                group,
                                kind.title(),
                                kind.name().toLowerCase(java.util.Locale.ROOT),
                                count,
                                each -> each.kinds().contains(kind)));
            }
        }
        return chips;
    }

    private ToggleButton chip(ToggleGroup group, String label, String id, long count, Predicate<Starter> shown) {
        var chip = new ToggleButton(label + " " + count);
        chip.setId("start.filter." + id);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setSelected(id.equals("all"));
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            tiles.getChildren()
                    .setAll(cards.stream()
                            .filter(card -> shown.test(card.starter()))
                            .toList());
        });
        return chip;
    }
}
