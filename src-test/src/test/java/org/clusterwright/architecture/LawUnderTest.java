package org.clusterwright.architecture;

/// Something of the tests that a violation can know.
public record LawUnderTest(String sentence) {}
