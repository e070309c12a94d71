package org.clusterwright.app.desk.canvas.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clusterwright.app.desk.workspace.Target;

/// What a point or a rectangle of the sheet selects.
public final class Marquee {
    private Marquee() {}

    /// The thing at the point, or the group for its racks and its frame. A feed belongs to its group.
    public static Target target(Hit hit) {
        Plate plate = hit.plate();
        return plate == null || plate.placement() < 0
                ? new Target.Group(hit.group().id())
                : new Target.Item(hit.group().id(), plate.placement());
    }

    /// Things that it touches where it lies inside of one group; whole groups otherwise.
    public static List<Target> targets(Sheet sheet, Box box) {
        var groups = sheet.within(box);
        if (groups.size() == 1) {
            var items = items(groups.getFirst(), box);
            if (!items.isEmpty()) {
                return List.copyOf(items);
            }
        }
        var targets = new ArrayList<Target>();
        groups.forEach(group -> targets.add(new Target.Group(group.id())));
        return targets;
    }

    private static Set<Target> items(GroupBox group, Box box) {
        var items = new LinkedHashSet<Target>();
        for (int rack : Sheet.racks(group, box)) {
            for (Plate plate : group.face().plates()) {
                if (plate.placement() >= 0 && group.itemBox(rack, plate).meets(box)) {
                    items.add(new Target.Item(group.id(), plate.placement()));
                }
            }
        }
        return items;
    }
}
