package org.clusterwright.app.export;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
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

    /// By hand: Jackson's own printer takes a third of a second to start.
    public static String text(ObjectNode object) {
        var text = new StringBuilder();
        append(text, object, "\n");
        return text.append('\n').toString();
    }

    /// Objects a field a line, lists of plain values on one line.
    private static void append(StringBuilder text, JsonNode node, String line) {
        if (node.isObject()) {
            String separator = "{";
            for (var field : node.properties()) {
                text.append(separator).append(line).append("  ");
                quote(text, field.getKey());
                text.append(": ");
                append(text, field.getValue(), line + "  ");
                separator = ",";
            }
            text.append(node.isEmpty() ? "{}" : line + "}");
        } else if (node.isArray()) {
            boolean flat = node.valueStream().noneMatch(JsonNode::isContainer);
            String separator = "[";
            for (JsonNode item : node) {
                text.append(separator).append(flat ? (separator.equals("[") ? "" : " ") : line + "  ");
                append(text, item, line + "  ");
                separator = ",";
            }
            text.append(node.isEmpty() ? "[]" : flat ? "]" : line + "]");
        } else if (node.isString()) {
            quote(text, node.stringValue());
        } else {
            text.append(node.asString("null"));
        }
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    /// Written without an exponent, since people read it too.
    private static boolean whole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15;
    }
}
