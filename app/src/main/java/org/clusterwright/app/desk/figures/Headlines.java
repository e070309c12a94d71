package org.clusterwright.app.desk.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clusterwright.app.session.Ranges;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.explore.Quantity;
import org.clusterwright.model.explore.Spread;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Figure;
import org.jspecify.annotations.Nullable;

/// What the strip shows: one card a headline, in reading order, all of one evaluation.
final class Headlines {
    private static final double NARROW = 1100;
    private static final double WIDE = 1920;

    /// Where there is room for more than the first six.
    private static final List<String> MORE = List.of("water.total_cubic_metres", "performance.accelerator_hours");

    private static final int MOST = 6;

    private Ranges.@Nullable Found found;

    /// How many cards have room, of 6 or 8.
    static int room(double width) {
        return width <= NARROW ? 4 : width < WIDE ? MOST : MOST + MORE.size();
    }

    /// How many are shown or kept in the menu.
    static int kept(double width) {
        return Math.max(MOST, room(width));
    }

    static List<Figure> of(Evaluation evaluation) {
        var headlines = evaluation.accounts().summary().headlines();
        var chosen = new ArrayList<>(headlines.subList(0, Math.min(MOST, headlines.size())));
        for (String id : MORE) {
            headlines.stream()
                    .filter(each -> each.id().equals(id) && !chosen.contains(each))
                    .forEach(chosen::add);
        }
        return chosen;
    }

    /// Whose ranges are wanted.
    static List<Quantity> known(Evaluation evaluation) {
        return of(evaluation).stream()
                .filter(figure -> !evaluation.book().presence(figure).absent())
                .map(Quantity::of)
                .toList();
    }

    void found(Ranges.Found ranges) {
        found = ranges;
    }

    /// Ranges are shown with the evaluation they belong to and with no other.
    List<FigureCard> cards(Snapshot now) {
        Map<String, Spread> spreads = new HashMap<>();
        Book book = now.evaluation().book();
        if (found != null && found.book() == book) {
            found.ranges().forEach(spread -> spreads.put(spread.of().term().id(), spread));
        }
        return of(now.evaluation()).stream()
                .map(figure -> FigureCard.of(figure, now, spreads.get(figure.id())))
                .toList();
    }
}
