package org.clusterwright.model.ledger;

import java.io.Serial;
import javax.measure.Unit;
import org.clusterwright.model.quantity.Units;

/// Two units that do not go together: a mistake in a formula, found while the ledger is built.
public final class UnitMismatch extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    UnitMismatch(String what, Unit<?> left, Unit<?> right) {
        super(what + ": " + name(left) + " and " + name(right));
    }

    private static String name(Unit<?> unit) {
        String text = Units.text(unit);
        return text.isEmpty() ? "a plain number" : text;
    }
}
