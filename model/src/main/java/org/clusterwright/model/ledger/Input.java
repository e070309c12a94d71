package org.clusterwright.model.ledger;

import javax.measure.Unit;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What a person typed or a catalogue says.
///
/// @param path  where it stands in the plan file, catalogue entries included; empty for constants of
/// nature and definition
/// @param value absent when nobody knows it
public record Input(
        String id,
        String path,
        String label,
        Unit<?> unit,
        @Nullable Sourced<Double> value) implements Named {
    @Override
    public boolean yearly() {
        return false;
    }
}
