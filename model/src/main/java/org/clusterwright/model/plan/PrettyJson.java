package org.clusterwright.model.plan;

import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// JSON for people: two spaces a level, and what is short and flat on one line.
final class PrettyJson {

    private static final int WIDTH = 120;

    private PrettyJson() {}

    static String text(JsonNode tree) {
        var text = new StringBuilder();
        append(text, tree, 0);
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, JsonNode node, int depth) {
        if (node.isContainer()
                && !node.isEmpty()
                && !(isFlat(node) && inline(node).length() <= WIDTH - 2 * depth)) {
            text.append(node.isArray() ? '[' : '{');
            if (node.isArray()) {
                for (Iterator<JsonNode> items = node.iterator(); items.hasNext(); ) {
                    line(text, depth + 1);
                    append(text, items.next(), depth + 1);
                    text.append(items.hasNext() ? "," : "");
                }
            } else {
                for (var fields = node.properties().iterator(); fields.hasNext(); ) {
                    var field = fields.next();
                    line(text, depth + 1);
                    text.append(quoted(field.getKey())).append(": ");
                    append(text, field.getValue(), depth + 1);
                    text.append(fields.hasNext() ? "," : "");
                }
            }
            line(text, depth);
            text.append(node.isArray() ? ']' : '}');
        } else {
            text.append(inline(node));
        }
    }

    private static void line(StringBuilder text, int depth) {
        text.append('\n').repeat("  ", depth);
    }

    private static boolean isFlat(JsonNode node) {
        return node.valueStream().noneMatch(JsonNode::isContainer);
    }

    private static String inline(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return node.isArray()
                    ? node.valueStream().map(PrettyJson::inline).toList().toString()
                    : node.toString();
        }
        var text = new StringBuilder("{");
        for (var field : node.properties()) {
            text.append(text.length() > 1 ? ", " : "")
                    .append(quoted(field.getKey()))
                    .append(": ")
                    .append(inline(field.getValue()));
        }
        return text.append('}').toString();
    }

    private static String quoted(String name) {
        return StringNode.valueOf(name).toString();
    }
}
