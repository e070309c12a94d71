package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// The same equipment in more racks: the way out of a rack that holds too much of one thing.
final class Respread {

    private Respread() {}

    /// The plan's groups with this one spread anew, absent when it holds different things or does not fit at all.
    static @Nullable List<RackGroup> groups(Plan plan, int index, PlacementRule rule) {
        var group = plan.groups().get(index);
        var items = group.placements().stream().map(Placement::item).distinct().toList();
        long count = (long) group.placements().size() * group.count();
        if (items.size() != 1 || count > Integer.MAX_VALUE || rule.item(items.getFirst()) == null) {
            return null;
        }
        var filling = RackFilling.of(group, items.getFirst(), (int) count, rule);
        if (!filling.broken().isEmpty()
                || taken(plan, filling.groups().getLast().id(), index)) {
            return null;
        }
        var groups = new ArrayList<>(plan.groups());
        groups.remove(index);
        groups.addAll(index, filling.groups());
        return groups;
    }

    private static boolean taken(Plan plan, String id, int index) {
        return plan.groups().stream()
                .anyMatch(group ->
                        group.id().equals(id) && !group.equals(plan.groups().get(index)));
    }

    /// The groups as `--set groups=` takes them.
    static String setting(List<RackGroup> groups) {
        var list = JsonNodeFactory.instance.arrayNode();
        groups.forEach(group -> list.add(TreeWriter.tree(group)));
        return list.toString();
    }
}
