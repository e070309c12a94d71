package org.clusterwright.model.ledger;

import java.util.List;
import javax.measure.Unit;

/// A function of the closed list applied to terms: part of a formula, never named, never shown alone.
/// One value meets a row of years by standing
/// in every year.
public record Call(Fn fn, List<Term> arguments, Unit<?> unit, boolean yearly) implements Term {

    static Call of(Fn fn, Term... arguments) {
        List<Term> list = List.of(arguments);
        Unit<?> unit = fn.unit(list.stream().<Unit<?>>map(Term::unit).toList());
        return new Call(fn, list, unit, list.stream().anyMatch(Term::yearly));
    }

    /// A product with or quotient by a one that only carries a unit (a kilowatt for a year is a
    /// kilowatt-year) is written as the other term.
    Term written() {
        boolean byOne =
                (fn == Fn.TIMES || fn == Fn.OVER) && arguments.get(1) instanceof Literal one && one.value() == 1;
        return byOne ? arguments.getFirst() : this;
    }
}
