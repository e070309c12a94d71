package org.clusterwright.app.desk.canvas.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a person has chosen to see: opened groups, and from which rack on the others are shown.
///
/// @param first by group id; a group that is not named is shown from its first rack
public record Looks(Set<String> open, Map<String, Integer> first, boolean fabric) {
    public Looks {
        open = Set.copyOf(open);
        first = Map.copyOf(first);
    }

    public static Looks initial() {
        return new Looks(Set.of(), Map.of(), true);
    }

    public Looks toggled(String group) {
        var now = new HashSet<>(open);
        if (!now.remove(group)) {
            now.add(group);
        }
        return new Looks(now, first, fabric);
    }

    public Looks from(String group, int rack) {
        var now = new HashMap<>(first);
        now.put(group, rack);
        return new Looks(open, now, fabric);
    }

    public Looks withFabric(boolean shown) {
        return new Looks(open, first, shown);
    }
}
