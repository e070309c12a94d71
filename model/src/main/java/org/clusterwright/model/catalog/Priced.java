package org.clusterwright.model.catalog;

import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// Something that is bought by the piece.
public interface Priced {

    /// Of one piece; absent when not known or not sold.
    @Nullable
    Sourced<Double> priceUsd();
}
