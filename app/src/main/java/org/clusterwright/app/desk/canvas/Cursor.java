package org.clusterwright.app.desk.canvas;

/// Where the keyboard stands: on a group, on one of its racks, or on a thing in it.
///
/// @param rack      −1 on the group itself
/// @param placement −1 on the rack itself
record Cursor(String group, int rack, int placement) {
    Cursor onGroup() {
        return new Cursor(group, -1, -1);
    }

    Cursor onRack(int other) {
        return new Cursor(group, other, -1);
    }
}
