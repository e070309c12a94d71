package org.clusterwright.model.plan;

/// Where something stands: the same name before and after an undo.
///
/// @param group id of the group
/// @param unit  lowest unit that the thing fills
public record Place(String group, int unit) {}
