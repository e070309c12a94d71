package org.clusterwright.app.desk.canvas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that is drawn, where it stands.
///
/// @param site   `us-oh`, the first step of the way to a rack
/// @param bounds of all of it
public record Sheet(String site, List<Band> bands, List<GroupBox> groups, FabricSheet fabric, Box bounds) {
    public Sheet {
        bands = List.copyOf(bands);
        groups = List.copyOf(groups);
    }

    public @Nullable GroupBox group(String id) {
        for (GroupBox group : groups) {
            if (group.id().equals(id)) {
                return group;
            }
        }
        return null;
    }

    public @Nullable GroupBox at(double x, double y) {
        for (GroupBox group : groups) {
            if (group.box().contains(x, y)) {
                return group;
            }
        }
        return null;
    }

    /// A switch of the fabric where it is drawn over the rows.
    ///
    /// @param lane  from the top
    /// @param index among those that are drawn
    public record Device(int lane, int index) {}

    public @Nullable Device device(double x, double y) {
        for (int lane = 0; lane < fabric.lanes().size(); lane++) {
            var places = fabric.lanes().get(lane).places();
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).grown(3).contains(x, y)) {
                    return new Device(lane, i);
                }
            }
        }
        return null;
    }

    public @Nullable Hit hit(double x, double y) {
        GroupBox group = at(x, y);
        if (group == null) {
            return null;
        }
        int rack = group.rackNear(x, y);
        Box post = group.rackBox(rack);
        if (!post.contains(x, y)) {
            boolean cell = group.rackCell(rack).contains(x, y);
            return new Hit(group, cell ? rack : -1, 0, null);
        }
        int unit = Math.clamp(group.unitAt(rack, y), 1, group.face().units());
        return new Hit(group, rack, unit, group.face().at(unit));
    }

    /// Groups that the box meets, as a marquee does.
    public List<GroupBox> within(Box box) {
        return groups.stream().filter(group -> group.box().meets(box)).toList();
    }

    /// Racks of a group that the box meets.
    public static List<Integer> racks(GroupBox group, Box seen) {
        Box box = group.box();
        if (!box.meets(seen)) {
            return List.of();
        }
        double pitchX = Measure.RACK + Measure.GAP;
        double pitchY = Measure.linePitch(group.face().units());
        int left = (int) Math.floor((seen.x() - box.x() - Measure.PAD) / pitchX);
        int right = (int) Math.floor((seen.right() - box.x() - Measure.PAD) / pitchX);
        int top = (int) Math.floor((seen.y() - box.y() - Measure.HEADER) / pitchY);
        int bottom = (int) Math.floor((seen.bottom() - box.y() - Measure.HEADER + 18) / pitchY);
        var racks = new ArrayList<Integer>();
        for (int line = Math.max(0, top); line <= Math.min((group.shown() - 1) / group.columns(), bottom); line++) {
            for (int column = Math.max(0, left); column <= Math.min(group.columns() - 1, right); column++) {
                int slot = line * group.columns() + column;
                if (slot < group.shown()) {
                    racks.add(group.first() + slot);
                }
            }
        }
        return racks;
    }
}
