package org.clusterwright.model.explore;

import java.util.LinkedHashSet;
import java.util.Set;
import org.clusterwright.model.ledger.Call;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Fold;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Term;

/// All that a term rests on.
public final class Reach {
    private Reach() {}

    /// Itself included, in the order in which formulas name them.
    public static Set<Named> of(Named term) {
        var found = new LinkedHashSet<Named>();
        gather(term, found);
        return found;
    }

    private static void gather(Term term, Set<Named> found) {
        switch (term) {
            case Literal _ -> {}
            case Named named -> {
                if (found.add(named) && named instanceof Figure figure) {
                    gather(figure.formula(), found);
                }
            }
            case Call call -> call.arguments().forEach(argument -> gather(argument, found));
            case Fold fold -> fold.terms().forEach(row -> gather(row, found));
        }
    }
}
