package org.clusterwright.model.validate;

/// A row that cannot be predicted, and what it lacks.
public record Skipped(String id, String reason) {}
