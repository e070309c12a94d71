package org.clusterwright.app.desk.canvas.sheet;

import org.jspecify.annotations.Nullable;

/// One thing in a rack as it is drawn.
///
/// @param unit      lowest rack unit, from 1
/// @param height    in rack units, at least 1
/// @param label     on the plate, short; words of a rack-high system stand under each other
/// @param placement index among the group's placements; −1 for what feeds the rack and stands where there is room
/// @param name      as the catalogue says
/// @param watts     at most; absent when not known
/// @param year      of its accelerator; absent for what has none
/// @param cards     network cards or ports, as seen from behind
public record Plate(
        int unit,
        int height,
        Gear gear,
        String label,
        int placement,
        String name,
        @Nullable Double watts,
        @Nullable Double priceUsd,
        @Nullable Integer year,
        int accelerators,
        int cards) {

    public int top() {
        return unit + height - 1;
    }

    /// `U17–24`, or `U46`.
    public static String units(int unit, int height) {
        return height <= 1 ? "U" + unit : "U" + unit + "–" + (unit + height - 1);
    }

    /// Inside a rack whose upper left corner is at (0, 0).
    public Box box(int rackUnits) {
        return box(rackUnits, unit, height);
    }

    public static Box box(int rackUnits, int unit, int height) {
        return new Box(
                Measure.POST,
                Measure.LINTEL + (rackUnits - unit - height + 1) * Measure.U,
                Measure.RACK - 2 * Measure.POST,
                height * Measure.U);
    }
}
