package org.clusterwright.model.ledger;

import java.util.List;
import javax.measure.Unit;

/// Something with a unit and a value, or one value a year. Formulas are built from terms by the
/// methods here, and only from terms that exist
/// already: a cycle cannot be written.
public sealed interface Term permits Named, Literal, Call, Fold {

    Unit<?> unit();

    /// Whether it has a value for each year of the horizon, year 0 included, rather than one.
    boolean yearly();

    default Term plus(Term other) {
        return Call.of(Fn.PLUS, this, other);
    }

    default Term minus(Term other) {
        return Call.of(Fn.MINUS, this, other);
    }

    default Term times(Term other) {
        return Call.of(Fn.TIMES, this, other);
    }

    default Term over(Term other) {
        return Call.of(Fn.OVER, this, other);
    }

    /// Both without a unit.
    default Term power(Term exponent) {
        return Call.of(Fn.POWER, this, exponent);
    }

    default Term atLeast(Term other) {
        return Call.of(Fn.MAX, this, other);
    }

    default Term atMost(Term other) {
        return Call.of(Fn.MIN, this, other);
    }

    default Term moreThan(Term other) {
        return Call.of(Fn.MORE, this, other);
    }

    /// Whether the two differ by no more than `tolerance` of the greater.
    default Term agreesWith(Term other, Term tolerance) {
        return Call.of(Fn.AGREES, this, other, tolerance);
    }

    static Term when(Term condition, Term then, Term otherwise) {
        return Call.of(Fn.WHEN, condition, then, otherwise);
    }

    /// Sum from year 0 up to and including each year.
    static Term runningTotal(Named flows) {
        return new Fold(FoldFn.RUNNING_TOTAL, List.of(flows), flows.unit(), true);
    }

    /// `Σ flow / (1 + rate)^year`: year 0 undiscounted, the others at their end.
    static Term presentValue(Term rate, Named flows) {
        return new Fold(FoldFn.PRESENT_VALUE, List.of(rate, flows), flows.unit(), false);
    }
}
