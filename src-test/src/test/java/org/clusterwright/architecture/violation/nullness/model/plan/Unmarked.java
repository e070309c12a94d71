package org.clusterwright.architecture.violation.nullness.model.plan;

/// A class in a package that does not say whether anything may be null.
public record Unmarked(String name) {}
