package org.clusterwright.app.export.workbook;

import org.clusterwright.model.ledger.Call;
import org.clusterwright.model.ledger.Figure;
import org.clusterwright.model.ledger.Fold;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.ledger.Literal;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.ledger.Result;
import org.clusterwright.model.ledger.Term;

/// What a formula looks at.
final class References {
    private References() {}

    /// Whether it looks at a cell of another sheet; inputs have names of their own and do not count.
    static boolean elsewhere(Term formula, Homes homes, String sheet) {
        return switch (formula) {
            case Literal literal -> false;
            case Input input -> false;
            case Result result -> away(result, homes, sheet);
            case Figure figure -> away(figure, homes, sheet);
            case Call call -> call.arguments().stream().anyMatch(argument -> elsewhere(argument, homes, sheet));
            case Fold fold -> fold.terms().stream().anyMatch(term -> elsewhere(term, homes, sheet));
        };
    }

    private static boolean away(Named term, Homes homes, String sheet) {
        return !term.id().equals(Cells.YEAR) && !homes.of(term).sheet().equals(sheet);
    }
}
