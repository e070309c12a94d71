package org.clusterwright.model.ledger;

import java.util.IdentityHashMap;
import java.util.Map;

/// With which sign each term enters a formula that is a sum or a product of its terms. What stands in a
/// formula of another kind, such as the discount of `price × (1 − discount)`, has none.
final class Signs {
    private final Map<Named, String> signs = new IdentityHashMap<>();
    private final Fn.Level level;

    private Signs(Fn.Level level) {
        this.level = level;
    }

    static Map<Named, String> of(Term formula) {
        Fn.Level level = level(formula);
        var found = new Signs(level);
        if (level == Fn.Level.SUM || level == Fn.Level.PRODUCT) {
            found.walk(formula, false);
            if (level == Fn.Level.PRODUCT) {
                found.withoutFirst(formula);
            }
        }
        return found.signs;
    }

    /// The first factor of a product has no sign.
    private void withoutFirst(Term formula) {
        Term first = formula;
        while (first instanceof Call call && level(call) == level) {
            first = call.arguments().getFirst();
        }
        if (first instanceof Fold fold && fold.fn().isOverYears()) {
            first = fold.terms().getFirst();
        }
        if (first instanceof Named named) {
            signs.put(named, "");
        }
    }

    /// @param inverse whether it is subtracted or divided by
    private void walk(Term term, boolean inverse) {
        switch (term) {
            case Named named -> signs.putIfAbsent(named, sign(inverse));
            case Call call -> {
                if (call.written() != call) {
                    walk(call.written(), inverse);
                } else if (level(call) == level) {
                    walk(call.arguments().getFirst(), inverse);
                    walk(call.arguments().get(1), inverse != (call.fn() == Fn.MINUS || call.fn() == Fn.OVER));
                }
            }
            case Fold fold -> {
                if (level(fold) == level) {
                    fold.terms().forEach(row -> walk(row, inverse));
                } else if (fold.fn().isOverYears()) {
                    walk(fold.terms().getFirst(), inverse);
                }
            }
            case Literal _ -> {}
        }
    }

    private String sign(boolean inverse) {
        return level == Fn.Level.SUM ? inverse ? "−" : "+" : inverse ? "÷" : "×";
    }

    private static Fn.Level level(Term term) {
        return term instanceof Fold fold && fold.fn() == FoldFn.SUM ? Fn.Level.SUM : CellFormula.level(term);
    }
}
