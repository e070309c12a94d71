package org.clusterwright.accuracy;

import java.util.function.IntPredicate;

/// Rows by their place in a table: every second one, the others, all.
final class Halves {
    static final IntPredicate EVEN = place -> place % 2 == 0;
    static final IntPredicate ODD = EVEN.negate();
    static final IntPredicate ALL = place -> true;

    private Halves() {}

    /// Mean over all rows from the means over the rows of even and of odd place.
    static double mean(int rows, double even, double odd) {
        int odds = rows / 2;
        return ((rows - odds) * even + odds * odd) / rows;
    }
}
