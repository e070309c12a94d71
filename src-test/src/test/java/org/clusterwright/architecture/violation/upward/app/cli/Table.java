package org.clusterwright.architecture.violation.upward.app.cli;

/// What the model must not know.
public record Table(String text) {}
