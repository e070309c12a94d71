package org.clusterwright.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Total;
import org.jspecify.annotations.Nullable;

/// What a term comes to, as reports print it.
///
/// @param value     the one number; absent when it is unknown, and for a row of levels that no one number stands for
/// @param years     a value a year, year 0 first; empty for a term with one value, and when it is unknown
/// @param missing   paths of what would have to be known
/// @param leavesOut paths of what a sum in it skips
public record Amount(Named term, @Nullable Double value, double[] years, Set<String> missing, Set<String> leavesOut) {

    public static Amount of(Named term, Book book) {
        var presence = book.presence(term);
        if (presence.absent()) {
            return new Amount(term, null, new double[0], presence.missing(), Set.of());
        }
        boolean single = !(term instanceof Figure figure && figure.yearly() && figure.total() == Total.NONE);
        return new Amount(
                term,
                single ? (Double) book.values().of(term) : null,
                term.yearly() ? book.values().years(term) : new double[0],
                Set.of(),
                presence.leavesOut());
    }

    /// Every figure and every engine's result that a statement shows, by id.
    public static Map<String, Amount> all(Evaluation evaluation) {
        var terms = new ArrayList<Named>(evaluation.accounts().summary().headlines());
        evaluation.accounts().statements().forEach(statement -> terms.addAll(statement.terms()));
        var amounts = new LinkedHashMap<String, Amount>();
        for (Named term : terms) {
            switch (term) {
                case Figure figure -> amounts.computeIfAbsent(figure.id(), _ -> of(figure, evaluation.book()));
                case Result result -> amounts.computeIfAbsent(result.id(), _ -> of(result, evaluation.book()));
                case Input _ -> {} // in the plan
            }
        }
        return amounts;
    }

    /// In a stable order.
    static List<String> sorted(Set<String> paths) {
        return paths.stream().sorted().toList();
    }
}
