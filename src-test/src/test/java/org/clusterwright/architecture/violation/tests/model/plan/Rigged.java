package org.clusterwright.architecture.violation.tests.model.plan;

import org.clusterwright.architecture.LawUnderTest;

/// A plan that knows that it is being tested.
public record Rigged(LawUnderTest law) {}
