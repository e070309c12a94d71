package org.clusterwright.architecture.violation.order.model.evaluate;

/// What a plan must not know.
public record Late(double value) {}
