package org.clusterwright.model.ledger;

/// What one number says for a row of years: the sum of flows, the last or the highest of levels, or nothing.
public enum Total {
    SUM,
    LAST,
    MAX,
    NONE
}
