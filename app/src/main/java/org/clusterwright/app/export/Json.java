package org.clusterwright.app.export;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON for other programs: one object, finite numbers only.
public final class Json {
    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// @throws IllegalArgumentException for what JSON has no word for
    public static ObjectNode number(ObjectNode object, String name, @Nullable Double value) {
        if (value == null) {
            return object.putNull(name);
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value);
        }
        return whole(value) ? object.put(name, value.longValue()) : object.put(name, value);
    }

    static ArrayNode numbers(double[] values) {
        var list = list();
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a value is " + value);
            }
            if (whole(value)) {
                list.add((long) value);
            } else {
                list.add(value);
            }
        }
        return list;
    }

    public static ArrayNode texts(Iterable<String> texts) {
        var list = list();
        texts.forEach(list::add);
        return list;
    }

    public static String text(ObjectNode object) {
        return object.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /// Written without an exponent, since people read it too.
    private static boolean whole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15;
    }
}
