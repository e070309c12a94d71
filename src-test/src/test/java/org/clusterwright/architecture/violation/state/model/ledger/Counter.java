package org.clusterwright.architecture.violation.state.model.ledger;

/// A ledger that remembers the last one.
public final class Counter {
    private static int count;

    private Counter() {}

    static int next() {
        return ++count;
    }
}
