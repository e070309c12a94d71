package org.clusterwright.app.desk.canvas;

/// Where the keyboard stands: on a group, on one of its racks, on a thing in it, or on a tier of the fabric above it.
///
/// @param rack      −1 on the group itself
/// @param placement −1 on the rack itself
/// @param lane      of the fabric, from the top; −1 when the cursor is not there
record Cursor(String group, int rack, int placement, int lane) {
    Cursor(String group, int rack, int placement) {
        this(group, rack, placement, -1);
    }

    static Cursor on(String group) {
        return new Cursor(group, -1, -1);
    }

    Cursor onGroup() {
        return on(group);
    }

    Cursor onRack(int other) {
        return new Cursor(group, other, -1);
    }

    Cursor onItem(int other) {
        return new Cursor(group, rack, other);
    }

    Cursor onTier(int other) {
        return other < 0 ? onGroup() : new Cursor(group, -1, -1, other);
    }
}
