package org.clusterwright.architecture.violation.clock.model.energy;

import java.time.Instant;

/// An engine that gives another answer tomorrow.
public final class Hourly {
    private Hourly() {}

    static Instant start() {
        return Instant.now();
    }
}
