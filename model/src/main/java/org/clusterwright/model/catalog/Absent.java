package org.clusterwright.model.catalog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Collections that a file leaves out are empty.
final class Absent {
    private Absent() {}

    static <T> List<T> toEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <K extends Enum<K>, V> Map<K, V> toSorted(Class<K> keys, @Nullable Map<K, V> map) {
        var sorted = new EnumMap<K, V>(keys);
        if (map != null) sorted.putAll(map);
        return Collections.unmodifiableMap(sorted);
    }
}
