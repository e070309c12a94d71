package org.clusterwright.app.desk.canvas.sheet;

/// How much of the hardware is drawn, by zoom.
public enum Detail {
    /// One node a group.
    GROUPS,
    /// A tile a rack.
    TILES,
    /// Plates without names.
    PLATES,
    /// Names, mesh, bays.
    LABELS;

    public static Detail of(double zoom) {
        if (zoom < 0.08) {
            return GROUPS;
        }
        if (zoom < 0.25) {
            return TILES;
        }
        return zoom < 0.595 ? PLATES : LABELS; // 60 % as it is shown
    }
}
