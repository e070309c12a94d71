package org.clusterwright.app.desk.canvas;

import java.util.Comparator;
import java.util.List;
import org.clusterwright.app.desk.canvas.sheet.GroupBox;
import org.clusterwright.app.desk.canvas.sheet.Plate;
import org.clusterwright.app.desk.canvas.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/// The keyboard's steps over a sheet: tiers of the fabric, below them groups, in them racks, in these
/// what stands there.
///
/// @param start where the first step leads to
record Walk(Sheet sheet, GroupBox start) {

    Cursor sideways(@Nullable Cursor at, int by) {
        GroupBox group = group(at);
        if (at == null || group == null) {
            return Cursor.on(start.id());
        }
        if (at.rack() >= 0 && group.shows(at.rack() + by)) {
            return new Cursor(group.id(), at.rack() + by, at.placement());
        }
        GroupBox other = next(group, by);
        if (other == group || at.lane() >= 0) {
            return at;
        }
        return at.rack() < 0
                ? Cursor.on(other.id())
                : new Cursor(other.id(), by > 0 ? other.first() : other.first() + other.shown() - 1, -1);
    }

    Cursor vertically(@Nullable Cursor at, boolean up) {
        GroupBox group = group(at);
        if (at == null || group == null) {
            return Cursor.on(start.id());
        }
        int lanes = sheet.fabric().lanes().size();
        if (at.lane() >= 0) {
            int lane = at.lane() + (up ? -1 : 1);
            return lane < 0 ? at : lane >= lanes ? at.onGroup() : at.onTier(lane);
        }
        if (at.rack() < 0) {
            return up ? at.onTier(lanes - 1) : at.onRack(group.first());
        }
        List<Plate> plates = plates(group);
        int index = index(plates, at.placement());
        if (index < 0) {
            return up || plates.isEmpty()
                    ? up ? at.onGroup() : at
                    : at.onItem(plates.getLast().placement());
        }
        int next = index + (up ? 1 : -1);
        if (next >= plates.size()) {
            return at.onRack(at.rack());
        }
        return next < 0 ? at : at.onItem(plates.get(next).placement());
    }

    /// A step in: from a group to its racks, from a rack to what stands in it.
    Cursor inside(@Nullable Cursor at) {
        GroupBox group = group(at);
        if (at == null || group == null) {
            return Cursor.on(start.id());
        }
        return at.lane() < 0 && at.rack() < 0 ? at.onRack(group.first()) : vertically(at, false);
    }

    /// A step out; absent where there is nothing further out.
    @Nullable
    Cursor outside(@Nullable Cursor at) {
        if (at == null || (at.rack() < 0 && at.lane() < 0)) {
            return null;
        }
        return at.placement() >= 0 ? at.onRack(at.rack()) : at.onGroup();
    }

    /// The next group, or the same where there is none.
    GroupBox next(GroupBox group, int by) {
        int index = sheet.groups().indexOf(group) + by;
        return sheet.groups().get(Math.clamp(index, 0, sheet.groups().size() - 1));
    }

    private @Nullable GroupBox group(@Nullable Cursor at) {
        return at == null ? null : sheet.group(at.group());
    }

    /// From the lowest up; what feeds the rack cannot be taken out and is passed over.
    private static List<Plate> plates(GroupBox group) {
        return group.face().plates().stream()
                .filter(plate -> plate.placement() >= 0)
                .sorted(Comparator.comparingInt(Plate::unit))
                .toList();
    }

    private static int index(List<Plate> plates, int placement) {
        for (int i = 0; i < plates.size(); i++) {
            if (plates.get(i).placement() == placement) {
                return i;
            }
        }
        return -1;
    }
}
