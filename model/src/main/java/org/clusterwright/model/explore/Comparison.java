package org.clusterwright.model.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.explore.FigureChange.Cause;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Total;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanDifference;
import org.clusterwright.model.plan.PlanDifference.Change;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.Settings;
import org.jspecify.annotations.Nullable;

/// What differs between two plans, and which inputs caused it.
///
/// The first plan is turned into the second one input after the other, in the order of the plan file,
/// and evaluated at each step;
/// what a figure moves by in a step is that input's share. Shares add up to the difference; where inputs work upon each
/// other, what they do together falls to the later one.
///
/// @param inputs  place by place; catalogue values are among them, since plans are compared with the
/// entries that they use
/// @param figures those that changed, in the order of the statements
public record Comparison(Evaluation first, Evaluation second, List<Change> inputs, List<FigureChange> figures) {
    /// Of rounding, relative to the figure: not a difference.
    private static final double NOISE = 1e-12;

    public Comparison {
        inputs = List.copyOf(inputs);
        figures = List.copyOf(figures);
    }

    public static Comparison of(Plan first, Plan second, Evaluator evaluator) {
        Evaluation from = evaluator.evaluate(first);
        Evaluation to = evaluator.evaluate(second);
        List<Change> inputs = PlanDifference.between(from.plan(), to.plan());
        var way = new Way(evaluator, from, to);
        way.go(inputs);
        var figures = new ArrayList<FigureChange>();
        var terms = new LinkedHashMap<String, Named>();
        to.book().terms().forEach(term -> terms.put(term.id(), term));
        from.book().terms().forEach(term -> terms.putIfAbsent(term.id(), term));
        for (Named term : terms.values()) {
            Double before = value(from.book(), term.id());
            Double after = value(to.book(), term.id());
            boolean input = term instanceof Input;
            if (!input && !Objects.equals(before, after) && !isNoise(before, after)) {
                figures.add(
                        new FigureChange(term.id(), term.label(), term.unit(), before, after, way.causes(term.id())));
            }
        }
        return new Comparison(from, to, inputs, figures);
    }

    private static boolean isNoise(@Nullable Double before, @Nullable Double after) {
        return before != null
                && after != null
                && Math.abs(after - before) <= NOISE * Math.max(Math.abs(before), Math.abs(after));
    }

    private static @Nullable Double value(Book book, String id) {
        Named term = book.find(id).orElse(null);
        boolean none = term == null
                || book.presence(term).absent()
                || (term instanceof Figure figure && figure.yearly() && figure.total() == Total.NONE);
        return none ? null : (Double) book.values().of(Objects.requireNonNull(term));
    }

    /// The steps from one plan to the other.
    private static final class Way {
        private final Evaluator evaluator;
        private final Evaluation to;
        private final Map<List<String>, Book> steps = new LinkedHashMap<>();
        private final Book start;
        private Plan at;

        Way(Evaluator evaluator, Evaluation from, Evaluation to) {
            this.evaluator = evaluator;
            this.to = to;
            this.start = from.book();
            this.at = from.plan();
        }

        /// Entries that only the second plan uses come first and those that only the first one uses last: an
        /// entry does nothing until
        /// something names it. What a plan cannot be in between waits for the others.
        void go(List<Change> changes) {
            var waiting =
                    new ArrayList<Change>(changes.stream().filter(Way::adds).toList());
            waiting.addAll(changes.stream()
                    .filter(change -> !adds(change) && !removes(change))
                    .toList());
            waiting.addAll(changes.stream().filter(Way::removes).toList());
            int before;
            do {
                before = waiting.size();
                waiting.removeIf(this::apply);
            } while (!waiting.isEmpty() && waiting.size() < before);
            if (!waiting.isEmpty()) {
                steps.put(waiting.stream().map(Change::path).toList(), to.book());
            }
        }

        private static boolean adds(Change change) {
            return change.before() == null && change.path().startsWith("catalog.");
        }

        private static boolean removes(Change change) {
            return change.after() == null && change.path().startsWith("catalog.");
        }

        private boolean apply(Change change) {
            try {
                at = Settings.apply(at, List.of(change.setting()));
            } catch (PlanException impossible) {
                return false;
            }
            steps.put(List.of(change.path()), evaluator.evaluate(at).book());
            return true;
        }

        /// Inputs between two plans in which the figure is known share what it moves by.
        List<Cause> causes(String id) {
            Double before = value(start, id);
            if (before == null || value(to.book(), id) == null) {
                return List.of();
            }
            var causes = new ArrayList<Cause>();
            var together = new ArrayList<String>();
            for (var step : steps.entrySet()) {
                Double after = value(step.getValue(), id);
                together.addAll(step.getKey());
                if (after != null) {
                    if (!isNoise(before, after)) {
                        causes.add(new Cause(together, after - before));
                    }
                    before = after;
                    together.clear();
                }
            }
            return causes;
        }
    }
}
