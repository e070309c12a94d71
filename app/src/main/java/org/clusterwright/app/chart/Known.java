package org.clusterwright.app.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.jspecify.annotations.Nullable;

/// What the evaluation knows, as charts ask for it.
record Known(Evaluation evaluation) {
    private static final int NAMED_GAPS = 2;

    private Book book() {
        return evaluation.book();
    }

    Optional<Named> term(String id) {
        return book().find(id);
    }

    Named get(String id) {
        return term(id).orElseThrow(() -> new IllegalArgumentException("There is no figure " + id));
    }

    Optional<Result> result(String id) {
        return term(id).filter(Result.class::isInstance).map(Result.class::cast);
    }

    boolean has(Named term) {
        return !book().presence(term).absent();
    }

    /// The one number; absent when it is not known.
    @Nullable
    Double value(Named term) {
        return has(term) ? (Double) book().values().of(term) : null;
    }

    @Nullable
    Double value(String id) {
        return term(id).map(this::value).orElse(null);
    }

    /// From the first year that the chart shows.
    List<Double> years(Named term, int first) {
        return IntStream.rangeClosed(first, lastYear())
                .mapToObj(year -> book().values().in(year, term))
                .toList();
    }

    int lastYear() {
        return book().lastYear();
    }

    /// `2027`, or `2027/28` when the horizon does not begin in January; the day of buying for year 0.
    String year(int year) {
        if (year == 0) {
            return "Start";
        }
        var start = evaluation.plan().horizon().start();
        int first = start.getYear() + year - 1;
        return start.getMonthValue() == 1
                ? Integer.toString(first)
                : String.format(Locale.ROOT, "%d/%02d", first, (first + 1) % 100);
    }

    List<String> yearNames(int first) {
        return IntStream.rangeClosed(first, lastYear()).mapToObj(this::year).toList();
    }

    String overYears() {
        return lastYear() == 1 ? "1 year" : lastYear() + " years";
    }

    /// What is not known, and what sums leave out, each in a sentence.
    List<String> gaps(Collection<? extends Named> terms) {
        var notes = new ArrayList<String>();
        var leftOut = new TreeSet<String>();
        for (Named term : terms) {
            var presence = book().presence(term);
            if (presence.absent()) {
                notes.add("%s is not known: %s is missing."
                        .formatted(term.label(), names(new TreeSet<>(presence.missing()))));
            }
            leftOut.addAll(presence.leavesOut());
        }
        if (!leftOut.isEmpty()) {
            notes.add("Leaves out what is not known: " + names(leftOut) + ".");
        }
        return notes;
    }

    /// What stands before a number that leaves something out: `at least `.
    String atLeast(Collection<? extends Named> terms) {
        return gaps(terms).isEmpty() ? "" : "at least ";
    }

    private String names(TreeSet<String> paths) {
        var named = paths.stream().limit(NAMED_GAPS).map(this::name).toList();
        int more = paths.size() - named.size();
        return String.join("; ", named) + (more > 0 ? " and " + more + " more" : "");
    }

    private String name(String path) {
        return book().inputs().stream()
                .filter(input -> input.path().equals(path))
                .map(Input::label)
                .findFirst()
                .orElse(path);
    }

    String source(String statement) {
        return "Source: " + evaluation.plan().name() + ", " + statement + " (Clusterwright)";
    }

    static double greatest(DoubleStream values) {
        return values.map(Math::abs).max().orElse(0);
    }
}
