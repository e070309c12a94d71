package org.clusterwright.model.plan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How edits are called in the history.
record Wording(PlacementRule rule) {

    /// One thing by its name, several by their kind: "3 servers".
    String things(List<Placement> placements) {
        var items = placements.stream().map(Placement::item).toList();
        if (items.size() == 1) {
            var item = rule.item(items.getFirst());
            return item == null ? items.getFirst() : item.name();
        }
        var kinds = items.stream()
                .map(rule::item)
                .map(item -> item == null ? null : item.kind())
                .distinct()
                .toList();
        var kind = kinds.size() == 1 ? kinds.getFirst() : null;
        return items.size() + (kind == null ? " things" : " " + plural(kind));
    }

    private static String plural(RackItem.Kind kind) {
        return switch (kind) {
            case SERVER -> "servers";
            case STORAGE -> "storage nodes";
            case SWITCH -> "switches";
        };
    }

    /// "Evaluation", or "all 64 racks of H100 scalable unit".
    static String where(RackGroup group) {
        return group.count() == 1
                ? group.name()
                : String.format(Locale.ROOT, "all %,d racks of %s", group.count(), group.name());
    }

    static String units(int first, int last) {
        return first >= last ? "U" + first : "U" + first + "–" + last;
    }

    static String tooMuch(List<PlacementRule.Broken> broken) {
        return switch (Objects.requireNonNull(broken.getFirst().limit())) {
            case HEIGHT, OVERLAP -> "not enough free units";
            case POWER -> "too much power";
            case BREAKER -> "too much for its breaker";
            case WEIGHT -> "too heavy";
            case PORTS -> "too few leaf ports";
        };
    }
}
