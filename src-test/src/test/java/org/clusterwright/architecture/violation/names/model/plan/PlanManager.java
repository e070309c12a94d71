package org.clusterwright.architecture.violation.names.model.plan;

/// A class whose name says nothing.
public final class PlanManager {
    private PlanManager() {}
}
