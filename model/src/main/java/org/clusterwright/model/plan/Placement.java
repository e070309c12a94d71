package org.clusterwright.model.plan;

/// One thing in a rack.
///
/// @param unit lowest rack unit it fills, counted from 1 at the bottom
/// @param item catalogue id of a server, storage node or switch
public record Placement(@Range(min = 1, max = 2000) int unit, String item) {}
