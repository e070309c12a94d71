package org.clusterwright.model.ledger;

import java.util.Set;
import javax.measure.Unit;

/// What a numeric engine or a count found: a stored number for the ledger, with how it came about.
///
/// @param values  one value, or one a year, year 0 first; empty when it could not be found
/// @param why     the parts it is made of, or a sentence
/// @param reads   ids of the inputs it rests on: changing one needs the engine again, so they are not live
/// @param missing paths of what is unknown, when it could not be found
public record Result(
        String id,
        String label,
        Unit<?> unit,
        double[] values,
        boolean yearly,
        Breakdown why,
        Set<String> reads,
        Set<String> missing)
        implements Named {

    public Result {
        reads = Set.copyOf(reads);
        missing = Set.copyOf(missing);
        if ((values.length == 0) == missing.isEmpty()) {
            throw new IllegalArgumentException(id + " needs either values or the paths of what is missing");
        }
    }

    public static Result of(String id, String label, Unit<?> unit, double value, Breakdown why, Set<String> reads) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(id + " is " + value);
        }
        return new Result(id, label, unit, new double[] {value}, false, why, reads, Set.of());
    }

    public static Result absent(String id, String label, Unit<?> unit, Set<String> reads, Set<String> missing) {
        return new Result(id, label, unit, new double[0], false, Breakdown.NONE, reads, missing);
    }

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
