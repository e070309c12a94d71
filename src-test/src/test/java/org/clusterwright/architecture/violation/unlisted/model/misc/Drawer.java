package org.clusterwright.architecture.violation.unlisted.model.misc;

/// A class in a room that nobody planned.
public record Drawer(String things) {}
