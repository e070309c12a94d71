package org.clusterwright.architecture.violation.awt.model.plan;

import java.awt.Color;

/// A plan that knows a colour.
public record Painted(Color colour) {}
