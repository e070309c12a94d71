package org.clusterwright.app.desk.canvas.sheet;

/// Measures of the sheet in its own units: a unit is a pixel at the zoom at which a rack is drawn as in the design.
public final class Measure {
    private Measure() {}

    /// The zoom at which a unit of the sheet is a pixel.
    public static final double NATURAL = 0.62;

    /// Height of a rack unit.
    public static final double U = 4.7;
    public static final double RACK = 50;
    /// Between two racks.
    public static final double GAP = 4;
    /// Between the frame of a group and its racks.
    public static final double PAD = 12;
    /// From the top of a group to the top of its racks.
    public static final double HEADER = 70;
    /// From the lowest unit of a rack to the next line of racks or the end of the group.
    public static final double FOOT = 48.4;
    /// Names of tiers and rows, and the scale of rack units.
    public static final double GUTTER = 86;
    /// Between the post of a rack and what stands in it, at the sides and above.
    public static final double POST = 3;
    public static final double LINTEL = 4;
    /// Height of a switch in a lane.
    public static final double DEVICE = 14.6;
    /// Racks that a group shows until it is opened.
    public static final int SHOWN = 8;

    /// Width of a group with so many racks side by side.
    public static double groupWidth(int columns) {
        return 2 * PAD + columns * RACK + (columns - 1) * GAP;
    }

    /// From the top of a rack to its lowest edge.
    public static double rackHeight(int units) {
        return units * U + 2 * LINTEL;
    }

    /// From one line of racks to the next in an opened group.
    public static double linePitch(int units) {
        return units * U + FOOT + 18;
    }
}
