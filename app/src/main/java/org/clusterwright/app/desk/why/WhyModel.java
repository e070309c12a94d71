package org.clusterwright.app.desk.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clusterwright.app.export.ExplanationText;
import org.clusterwright.app.session.Ranges;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.explore.Quantity;
import org.clusterwright.model.explore.Spread;
import org.clusterwright.model.explore.Swing;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Presence;
import org.jspecify.annotations.Nullable;

/// What the page says of one term, and which of its lines are open. Follows the plan: open lines stay open.
final class WhyModel {
    private static final int FIRST_LINES = 24;

    /// What there is to say.
    sealed interface State {
        record Nothing() implements State {}

        /// The plan has no such term, or has it no longer.
        record Unknown(String id) implements State {}

        /// @param lacks what would have to be known
        record Missing(String label, List<Lack> lacks) implements State {}

        record Told(Explanation root) implements State {}
    }

    record Lack(String label, String path) {}

    private final Set<String> open = new HashSet<>();
    private Map<Quantity, Spread> spreads = Map.of();
    private List<Swing> swings = List.of();
    private @Nullable String id;
    private @Nullable Evaluation evaluation;
    private State state = new State.Nothing();

    /// Begins with another term, its first lines open.
    void explain(String termId, Snapshot now) {
        boolean another = !termId.equals(id);
        id = termId;
        follow(now);
        if (another) {
            open.clear();
            spreads = Map.of();
            swings = List.of();
            if (state instanceof State.Told(Explanation root)) {
                open.addAll(WhyTree.opened(root, FIRST_LINES));
            }
        }
    }

    /// @return whether something else is to be shown
    boolean follow(Snapshot now) {
        if (id == null || (evaluation == now.evaluation() && told(id))) {
            return false;
        }
        evaluation = now.evaluation();
        Book book = now.evaluation().book();
        Named term = book.find(id).orElse(null);
        State before = state;
        state = term == null
                ? new State.Unknown(id)
                : book.presence(term).absent()
                        ? new State.Missing(term.label(), lacks(book.presence(term), book))
                        : new State.Told(Explanation.of(term, book));
        if (state instanceof State.Told && before instanceof State.Missing) {
            open.addAll(WhyTree.opened(((State.Told) state).root(), FIRST_LINES));
        }
        return true;
    }

    private boolean told(String wanted) {
        return switch (state) {
            case State.Told(Explanation root) -> root.term().id().equals(wanted);
            case State.Missing _, State.Unknown _, State.Nothing _ -> false;
        };
    }

    State state() {
        return state;
    }

    List<WhyRow> rows() {
        return state instanceof State.Told(Explanation root) ? WhyRows.tree(root, open, spreads) : List.of();
    }

    List<WhyRow> inputs() {
        return state instanceof State.Told(Explanation root) ? WhyRows.inputs(root) : List.of();
    }

    /// The chosen line's formula in numbers as people read them; empty for what has no formula.
    String numbers(WhyRow row) {
        return evaluation != null && row.whole().term() instanceof Figure && !row.part()
                ? FormulaText.numbers(row.whole(), evaluation.book())
                : "";
    }

    /// The whole explanation in numbers as people read them.
    String text() {
        return evaluation != null && state instanceof State.Told(Explanation root)
                ? ExplanationText.of(Explanation.of(root.term(), evaluation.book(), Written::text), Written::text)
                : "";
    }

    void toggle(WhyRow row) {
        if (row.openable() && !open.remove(row.key())) {
            open.add(row.key());
        }
    }

    /// Its place is known by the line's key, whatever its numbers are now.
    boolean isOpen(WhyRow row) {
        return open.contains(row.key());
    }

    /// The figures that are shown, whose ranges are therefore wanted; the first is the one that is explained.
    List<Quantity> wanted() {
        var wanted = new LinkedHashSet<Quantity>();
        for (WhyRow row : rows()) {
            if (!(row.whole().term() instanceof Input)) {
                wanted.add(row.quantity());
            }
        }
        return List.copyOf(wanted);
    }

    /// @return whether they belong to what is shown
    boolean found(Ranges.Found ranges) {
        if (evaluation == null || evaluation.book() != ranges.book()) {
            return false;
        }
        var byQuantity = new HashMap<Quantity, Spread>();
        ranges.ranges().forEach(spread -> byQuantity.put(spread.of(), spread));
        spreads = byQuantity;
        swings = ranges.swings();
        return true;
    }

    /// Of the number that is explained; absent when nothing moves it.
    @Nullable
    Spread spread() {
        return state instanceof State.Told(Explanation root) ? spreads.get(Quantity.of(root.term())) : null;
    }

    List<Swing> swings() {
        return swings;
    }

    /// `Why 2.07 $/GPU-hour?`
    String question() {
        return switch (state) {
            case State.Told(Explanation root) ->
                "Why %s?".formatted(Written.of(root.term().unit(), root.value()).text());
            case State.Missing missing -> missing.label() + " is unknown";
            case State.Unknown _ -> "Nothing to explain";
            case State.Nothing _ -> "";
        };
    }

    /// `22 of 41 lines open · sources from 2018 to 2026`
    String extent(int shown) {
        if (!(state instanceof State.Told(Explanation root))) {
            return "";
        }
        Set<Explanation> lines = WhyRows.lines(root);
        var years = new ArrayList<String>();
        for (Explanation line : lines) {
            if (line.term() instanceof Input input
                    && input.value() != null
                    && input.value().date() != null) {
                years.add(input.value().date().substring(0, 4));
            }
        }
        years.sort(null);
        String text = "%s · %,d of %,d lines open"
                .formatted(root.term().label(), Math.min(shown, lines.size()), lines.size());
        return years.isEmpty()
                ? text
                : years.getFirst().equals(years.getLast())
                        ? text + " · sources from " + years.getFirst()
                        : text + " · sources from %s to %s".formatted(years.getFirst(), years.getLast());
    }

    private static List<Lack> lacks(Presence presence, Book book) {
        var lacks = new ArrayList<Lack>();
        for (String path : presence.missing()) {
            String label = book.inputs().stream()
                    .filter(input -> input.path().equals(path))
                    .map(Input::label)
                    .findFirst()
                    .orElse(path);
            lacks.add(new Lack(label, path));
        }
        return lacks;
    }
}
