package org.clusterwright.app.desk.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.Ranges;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.ledger.Book;
import org.jspecify.annotations.Nullable;

/// The headline figures, live while the hand drags.
public final class FigureStrip extends HBox {
    /// Numbers that arrive sooner are not called old.
    private static final Duration PATIENCE = Duration.millis(150);

    private final Workspace workspace;
    private final Headlines headlines = new Headlines();
    private final Ranges ranges;
    private final Map<String, CardView> views = new LinkedHashMap<>();
    private final MenuButton more = new MenuButton();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ObjectProperty<@Nullable String> explained = new SimpleObjectProperty<>();
    private @Nullable Book asked;
    private boolean stale;
    private Ranges.@Nullable Found found;
    private @Nullable Said said;

    /// What the cards rest on: while it is the same, so are they. An edit alone changes none of them.
    private record Said(Evaluation evaluation, Evaluation base, Ranges.@Nullable Found ranges, String stale) {
        boolean same(@Nullable Said other) {
            return other != null
                    && evaluation == other.evaluation
                    && base == other.base
                    && ranges == other.ranges
                    && stale.equals(other.stale);
        }
    }

    public FigureStrip(Workspace workspace) {
        this.workspace = workspace;
        setId("figures");
        getStyleClass().add("figure-strip");
        more.setId("figures.more");
        more.getStyleClass().add("figure-more");
        ranges = new Ranges(Platform::runLater, this::found);
        patience.setOnFinished(_ -> {
            stale = true;
            show(workspace.session().now());
        });
        widthProperty().addListener((_, _, _) -> place());
        explained.subscribe(id -> views.values().forEach(view -> view.explained(id)));
        workspace.session().subscribe(this::show);
    }

    /// Id of the figure that the window explains; nothing when it explains none.
    public ObjectProperty<@Nullable String> explained() {
        return explained;
    }

    private void found(Ranges.Found found) {
        this.found = found;
        headlines.found(found);
        show(workspace.session().now());
    }

    private void show(Snapshot now) {
        if (now.pending()) {
            ranges.stop();
            asked = null;
        }
        if (!now.pending()) {
            patience.stop();
            stale = false;
        } else if (!stale && patience.getStatus() != Animation.Status.RUNNING) {
            patience.playFromStart();
        }
        Book book = now.evaluation().book();
        if (asked != book && !now.pending()) {
            asked = book;
            ranges.ask(book, Headlines.known(now.evaluation()), null);
        }
        String of = stale ? "revision " + now.evaluated() : "";
        var rests = new Said(now.evaluation(), now.base(), found, of);
        if (rests.same(said)) {
            return;
        }
        said = rests;
        List<FigureCard> cards = headlines.cards(now);
        for (FigureCard card : cards) {
            views.computeIfAbsent(card.id(), this::view).show(card, of);
        }
        if (views.keySet().retainAll(cards.stream().map(FigureCard::id).toList())
                || getChildren().isEmpty()) {
            place();
        }
        items(cards);
    }

    private CardView view(String id) {
        var view = new CardView(id, workspace.navigator(), workspace.theme().reducedMotion());
        view.explained(explained.get());
        HBox.setHgrow(view, Priority.ALWAYS);
        return view;
    }

    private void place() {
        var all = List.copyOf(views.values());
        int room = Math.min(all.size(), Headlines.room(getWidth() == 0 ? getPrefWidth() : getWidth()));
        var shown = new ArrayList<Node>(all.subList(0, room));
        if (hidden() > 0) {
            shown.add(more);
        }
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
            items(headlines.cards(workspace.session().now()));
        }
    }

    private int hidden() {
        return Math.min(views.size(), Headlines.kept(getWidth())) - Math.min(views.size(), Headlines.room(getWidth()));
    }

    /// The menu of the cards that have no room.
    private void items(List<FigureCard> cards) {
        int hidden = hidden();
        if (hidden <= 0) {
            return;
        }
        more.setText(hidden + " more");
        more.setAccessibleText(hidden + " more figures");
        int from = Headlines.room(getWidth());
        for (int i = 0; i < hidden; i++) {
            FigureCard card = cards.get(from + i);
            if (more.getItems().size() <= i) {
                more.getItems().add(new MenuItem());
            }
            MenuItem item = more.getItems().get(i);
            item.setId("figures.more." + card.id());
            item.setText("%s   %s %s   %s"
                    .formatted(card.label(), card.value(), card.unit(), card.change())
                    .strip());
            item.setOnAction(_ -> workspace.navigator().why(card.id()));
        }
        more.getItems().remove(hidden, more.getItems().size());
    }
}
