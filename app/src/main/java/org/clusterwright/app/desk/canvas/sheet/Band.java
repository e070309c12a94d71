package org.clusterwright.app.desk.canvas.sheet;

/// A row of a hall, from left to right over the whole sheet.
///
/// @param rackTop upper edge of its first line of racks
/// @param units   of its first rack, which the scale at the left counts
public record Band(String hall, String row, double top, double rackTop, int units, double bottom) {}
