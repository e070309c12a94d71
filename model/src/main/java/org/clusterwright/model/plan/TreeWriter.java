package org.clusterwright.model.plan;

import java.lang.reflect.InvocationTargetException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Records to a JSON tree, fields in the records' order: what `TreeReader` reads back.
final class TreeWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TreeWriter() {}

    static ObjectNode tree(Record parts) {
        return object(Shape.of(parts.getClass()), parts, NODES.objectNode());
    }

    /// A tree in which only the way to one place is written out; what lies beside it stands there as it
    /// is. A plan of many racks is
    /// changed at one place far more often than it is saved.
    ///
    /// @param way steps from the root, as a path has them
    static ObjectNode tree(Record parts, List<Object> way) {
        return along(Shape.of(parts.getClass()), parts, NODES.objectNode(), way);
    }

    private static JsonNode along(Shape shape, Object value, List<Object> way) {
        if (way.isEmpty()) {
            return node(shape, value);
        }
        return switch (shape) {
            case Shape.Text(),
                    Shape.Month(),
                    Shape.Flag(),
                    Shape.Whole _,
                    Shape.Real _,
                    Shape.Choice _,
                    Shape.Known _ -> node(shape, value);
            case Shape.Items(Shape element, Shape.Bounds _) -> {
                var list = NODES.arrayNode();
                int i = 0;
                for (Object item : (List<?>) value) {
                    list.add(way.getFirst().equals(i++) ? along(element, item, rest(way)) : NODES.pojoNode(item));
                }
                yield list;
            }
            case Shape.Table(Shape.Choice _, Shape element) -> {
                var table = NODES.objectNode();
                ((Map<?, ?>) value).forEach((key, entry) -> {
                    String name = key(key);
                    table.set(
                            name,
                            way.getFirst().equals(name) ? along(element, entry, rest(way)) : NODES.pojoNode(entry));
                });
                yield table;
            }
            case Shape.Parts parts -> along(parts, (Record) value, NODES.objectNode(), way);
            case Shape.Variant variant -> {
                var kind = Shape.snake(value.getClass().getSimpleName());
                yield along(
                        variant.kind(kind), (Record) value, NODES.objectNode().put("kind", kind), way);
            }
        };
    }

    private static ObjectNode along(Shape.Parts parts, Record record, ObjectNode node, List<Object> way) {
        for (var field : parts.fields()) {
            var value = value(field, record);
            if (value != null) {
                boolean here = way.getFirst().equals(field.name());
                node.set(field.name(), here ? along(field.shape(), value, rest(way)) : NODES.pojoNode(value));
            }
        }
        return node;
    }

    private static List<Object> rest(List<Object> way) {
        return way.subList(1, way.size());
    }

    private static String key(Object key) {
        return key instanceof Enum<?> e ? Shape.nameOf(e) : key.toString();
    }

    static JsonNode node(Shape shape, Object value) {
        return switch (shape) {
            case Shape.Text() -> NODES.stringNode((String) value);
            case Shape.Month() -> NODES.stringNode(((YearMonth) value).toString());
            case Shape.Flag() -> NODES.booleanNode((Boolean) value);
            case Shape.Whole _ -> NODES.numberNode(((Number) value).longValue());
            case Shape.Real _ -> number((Double) value);
            case Shape.Choice _ -> NODES.stringNode(Shape.nameOf((Enum<?>) value));
            case Shape.Known(Shape inner) -> known(inner, (Sourced<?>) value);
            case Shape.Items(Shape element, Shape.Bounds _) -> {
                var list = NODES.arrayNode();
                ((List<?>) value).forEach(item -> list.add(node(element, item)));
                yield list;
            }
            case Shape.Table(Shape.Choice _, Shape element) -> {
                var table = NODES.objectNode();
                ((Map<?, ?>) value).forEach((key, entry) -> table.set(key(key), node(element, entry)));
                yield table;
            }
            case Shape.Parts parts -> object(parts, (Record) value, NODES.objectNode());
            case Shape.Variant variant -> {
                var kind = Shape.snake(value.getClass().getSimpleName());
                yield object(
                        variant.kind(kind), (Record) value, NODES.objectNode().put("kind", kind));
            }
        };
    }

    /// Whole numbers without a fraction or an exponent, since people read them; all others as exactly as a double is.
    static JsonNode number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15 && (value != 0 || 1 / value > 0);
        return whole ? NODES.numberNode((long) value) : NODES.numberNode(value);
    }

    private static JsonNode known(Shape shape, Sourced<?> known) {
        if (known.equals(Sourced.of(known.value(), TreeReader.TYPED, Quality.ASSUMPTION))) {
            return node(shape, known.value());
        }
        return provenance(shape, known);
    }

    /// The long form, whatever the source.
    static ObjectNode provenance(Shape shape, Sourced<?> known) {
        var node = NODES.objectNode();
        node.set("value", node(shape, known.value()));
        put(node, "low", known.low() == null ? null : node(shape, known.low()));
        put(node, "high", known.high() == null ? null : node(shape, known.high()));
        node.put("source", known.source());
        put(node, "date", known.date() == null ? null : NODES.stringNode(known.date()));
        node.put("quality", Shape.nameOf(known.quality()));
        put(node, "licence", known.licence() == null ? null : NODES.stringNode(known.licence()));
        return node;
    }

    private static void put(ObjectNode node, String name, @Nullable JsonNode value) {
        if (value != null) {
            node.set(name, value);
        }
    }

    private static ObjectNode object(Shape.Parts parts, Record record, ObjectNode node) {
        for (var field : parts.fields()) {
            var value = value(field, record);
            if (value != null) {
                var child = node(field.shape(), value);
                boolean leftOut = field.optional() && child.isObject() && child.isEmpty();
                put(node, field.name(), leftOut ? null : child);
            }
        }
        return node;
    }

    static @Nullable Object value(Shape.Field field, Record record) {
        try {
            var accessor = field.component().getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
