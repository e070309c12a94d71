package org.clusterwright.workbook;

import org.clusterwright.app.export.workbook.Origin;
import org.clusterwright.model.ledger.Addresses;
import org.clusterwright.model.ledger.Call;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Fn;
import org.clusterwright.model.ledger.Fold;
import org.clusterwright.model.ledger.FoldFn;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Term;
import org.clusterwright.model.ledger.Values;

/// The largest term that a cell adds: what its rounding is measured by. A figure near zero may be a
/// difference of large ones.
final class LargestTerm {
    private LargestTerm() {}

    static double of(Origin origin, Values values) {
        double own = Math.abs(origin.value(values));
        if (!(origin.term() instanceof Figure figure)) {
            return own;
        }
        if (origin.year() == Addresses.TOTAL && figure.yearly()) {
            return Math.max(own, greatest(values.years(figure)));
        }
        return Math.max(own, added(figure.formula(), origin.year(), values));
    }

    private static double added(Term term, int year, Values values) {
        return switch (term) {
            case Literal literal -> literal.value();
            case Input input -> Math.abs(values.of(input));
            case Result result -> named(result, year, values);
            case Figure figure -> named(figure, year, values);
            case Call call ->
                call.fn() == Fn.PLUS || call.fn() == Fn.MINUS
                        ? call.arguments().stream()
                                .mapToDouble(each -> added(each, year, values))
                                .max()
                                .orElse(0)
                        : 0;
            case Fold fold ->
                fold.terms().stream()
                        .filter(Named.class::isInstance)
                        .mapToDouble(each -> named((Named) each, when(fold, year), values))
                        .max()
                        .orElse(0);
        };
    }

    /// The rows of a block add in each year; a running total and a present value add over years.
    private static int when(Fold fold, int year) {
        return fold.fn() == FoldFn.SUM && fold.yearly() ? year : Addresses.TOTAL;
    }

    private static double named(Named term, int year, Values values) {
        try {
            return term.yearly() && year == Addresses.TOTAL
                    ? greatest(values.years(term))
                    : Math.abs(year == Addresses.TOTAL ? values.of(term) : values.in(year, term));
        } catch (IllegalArgumentException unknown) {
            return 0;
        }
    }

    private static double greatest(double[] years) {
        double greatest = 0;
        for (double year : years) {
            greatest = Math.max(greatest, Math.abs(year));
        }
        return greatest;
    }
}
