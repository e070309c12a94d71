package org.clusterwright.model.plan;

/// The storage that the cluster reads from and writes checkpoints to.
///
/// @param node  catalogue id of the storage node
/// @param count how many nodes are bought, placed in racks or not
public record Storage(
        String node, @Range(min = 1, max = 1_000_000) int count) {}
