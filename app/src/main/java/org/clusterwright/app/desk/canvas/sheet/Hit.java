package org.clusterwright.app.desk.canvas.sheet;

import org.jspecify.annotations.Nullable;

/// What lies under a point of the sheet.
///
/// @param rack  index of the rack in the group; −1 beside the racks
/// @param unit  rack unit under the point; 0 outside of a rack
/// @param plate what stands there
public record Hit(
        GroupBox group, int rack, int unit, @Nullable Plate plate) {}
