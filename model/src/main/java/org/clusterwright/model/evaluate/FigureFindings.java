package org.clusterwright.model.evaluate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clusterwright.model.finding.Finding;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Presence;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What the figures themselves have to say: what they leave out, and which weakly known values they hang on.
final class FigureFindings {
    /// An input dominates a headline when a change of it by a hundredth changes the headline by more than
    /// this share of a hundredth.
    static final double DOMINATES = 0.25;

    static final int OLD_YEARS = 3;

    private final Book book;
    private final YearMonth start;
    private final List<Finding> findings = new ArrayList<>();

    private FigureFindings(Book book, YearMonth start) {
        this.book = book;
        this.start = start;
    }

    /// @param headlines what a reader looks at first
    /// @param start     first month of the horizon: values are old against it
    static List<Finding> of(Book book, YearMonth start, List<Figure> headlines) {
        var all = new FigureFindings(book, start);
        all.unknown();
        all.dominated(headlines);
        return List.copyOf(all.findings);
    }

    /// Prices are what a budget is made of, so a missing one is a warning; other gaps are told with the
    /// figures that leave them out.
    private void unknown() {
        Set<String> gaps = new TreeSet<>();
        for (Figure figure : book.figures()) {
            Presence presence = book.presence(figure);
            gaps.addAll(presence.missing());
            gaps.addAll(presence.leavesOut());
        }
        // what hangs on a name that nobody knows, or on a run that cannot be, has an error of its own
        gaps.removeIf(path -> !path.startsWith("catalog.") && !path.startsWith("site."));
        for (String path : gaps) {
            boolean price = path.endsWith("price_usd") || path.endsWith("electricity_usd_per_kwh");
            if (price) {
                findings.add(Finding.warning(
                        "missing-price",
                        path,
                        "No price is known for %s: totals leave it out.".formatted(labelOf(path))));
            } else {
                findings.add(Finding.info(
                        "missing-value", path, "%s is not known: totals leave it out.".formatted(labelOf(path))));
            }
        }
    }

    /// One finding an input, for the headline that it moves most.
    private void dominated(List<Figure> headlines) {
        var strongest = new LinkedHashMap<Input, Influence>();
        for (Figure headline : headlines) {
            if (!book.presence(headline).absent() && book.values().of(headline) != 0) {
                double total = book.values().of(headline);
                Map<Named, double[]> gradient = book.program().gradient(headline, book.values());
                for (Input input : book.inputs()) {
                    double[] slope = gradient.get(input);
                    if (slope != null && book.live(input)) {
                        double share = Math.abs(slope[0] * book.values().of(input) / total);
                        strongest.merge(input, new Influence(headline, share), Influence::stronger);
                    }
                }
            }
        }
        strongest.forEach((input, influence) -> {
            if (influence.share() > DOMINATES && input.value() != null) {
                weak(input, input.value(), influence);
            }
        });
    }

    /// @param share by which the headline moves when the input moves by 1
    private record Influence(Figure headline, double share) {
        Influence stronger(Influence other) {
            return other.share > share ? other : this;
        }
    }

    private void weak(Input input, Sourced<Double> value, Influence influence) {
        String moves = String.format(
                Locale.ROOT,
                "10 %% more of it moves %s by %.1f %%",
                influence.headline().label().toLowerCase(Locale.ROOT),
                10 * influence.share());
        if (value.quality() == Quality.ASSUMPTION) {
            findings.add(Finding.info(
                    "assumption-dominates",
                    input.path(),
                    "%s is an assumption, and %s.".formatted(input.label(), moves)));
        } else if (old(value.date()) && !input.path().startsWith("training.")) { // a decision does not age
            findings.add(Finding.info(
                    "old-value-dominates",
                    input.path(),
                    "%s is of %s, and %s.".formatted(input.label(), value.date(), moves)));
        }
    }

    private boolean old(@Nullable String date) {
        return date != null
                && date.length() >= 4
                && start.getYear() - Integer.parseInt(date.substring(0, 4)) > OLD_YEARS;
    }

    private String labelOf(String path) {
        return book.inputs().stream()
                .filter(input -> input.path().equals(path))
                .map(Input::label)
                .findFirst()
                .orElse(path);
    }
}
