package org.clusterwright.model.ledger;

import javax.measure.Unit;
import org.clusterwright.model.quantity.Units;

/// 0 or 1 with a unit: the only numbers a formula may contain. Every other constant has a name and
/// stands among the assumptions.
public record Literal(int value, Unit<?> unit) implements Term {
    public static final Literal ONE = new Literal(1, Units.ONE);

    public Literal {
        if (value != 0 && value != 1) {
            throw new IllegalArgumentException("A literal is 0 or 1, not " + value + ": give it a name");
        }
    }

    public static Literal zero(Unit<?> unit) {
        return new Literal(0, unit);
    }

    public static Literal one(Unit<?> unit) {
        return new Literal(1, unit);
    }

    @Override
    public boolean yearly() {
        return false;
    }
}
