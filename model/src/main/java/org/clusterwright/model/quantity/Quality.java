package org.clusterwright.model.quantity;

/// How well a value is known, best first.
public enum Quality {
    MEASURED,
    DATASHEET,
    QUOTE,
    ESTIMATE,
    ASSUMPTION
}
