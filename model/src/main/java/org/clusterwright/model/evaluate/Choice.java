package org.clusterwright.model.evaluate;

/// A decision of the plan that no formula follows: structure, such as the horizon, the region or the strategy.
///
/// @param path of the plan file
public record Choice(String path, String label, String value) {}
