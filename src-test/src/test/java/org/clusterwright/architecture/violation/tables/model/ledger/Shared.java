package org.clusterwright.architecture.violation.tables.model.ledger;

import java.util.ArrayList;

/// A ledger whose list everybody can add to.
public final class Shared {
    static final ArrayList<String> SEEN = new ArrayList<>();

    private Shared() {}
}
