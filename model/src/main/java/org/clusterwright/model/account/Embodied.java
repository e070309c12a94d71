package org.clusterwright.model.account;

import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// A part of what making one piece emits.
///
/// Every part has a factor: an id for its input, where it stands in the plan file, and its value,
/// absent when nobody says.
sealed interface Embodied {

    String id();

    String path();

    String label();

    @Nullable
    Sourced<Double> factor();

    /// Kilograms for the piece.
    record Piece(
            String id, String path, String label, @Nullable Sourced<Double> factor) implements Embodied {}

    /// Kilograms an accelerator, for each in the piece.
    record Accelerators(
            String id, String path, String label, @Nullable Sourced<Double> factor, int count, String countPath)
            implements Embodied {}

    /// Kilograms a gigabyte of host memory.
    record Memory(
            String id,
            String path,
            String label,
            @Nullable Sourced<Double> factor,
            @Nullable Sourced<Double> bytes,
            String bytesPath)
            implements Embodied {}
}
