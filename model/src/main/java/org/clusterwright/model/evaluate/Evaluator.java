package org.clusterwright.model.evaluate;

import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.Plan;

/// The one way from a plan to its evaluation: a pure function of the plan and the catalogue.
public final class Evaluator {
    private final Catalog catalog;

    /// @param catalog the shipped entries under the user's own; a plan's embedded entries come before both
    public Evaluator(Catalog catalog) {
        this.catalog = catalog;
    }

    public Evaluation evaluate(Plan plan) {
        throw new UnsupportedOperationException(plan.name() + catalog);
    }
}
