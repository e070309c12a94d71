package org.clusterwright.model.plan;

/// A way out of a blocked drop, as a button says it.
public record Remedy(String label, Outcome.Done edit) {}
