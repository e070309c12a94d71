package org.clusterwright.architecture.violation.order.model.plan;

import org.clusterwright.architecture.violation.order.model.evaluate.Late;

/// A plan that holds what follows from it.
public record Early(Late[] outcome) {}
