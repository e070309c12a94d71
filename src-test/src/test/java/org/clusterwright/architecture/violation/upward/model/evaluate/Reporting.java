package org.clusterwright.architecture.violation.upward.model.evaluate;

import org.clusterwright.architecture.violation.upward.app.cli.Table;

/// An evaluation that knows who reads it.
public record Reporting(Table table) {}
