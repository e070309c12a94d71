package org.clusterwright.model.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.random.RandomGenerator;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.quantity.Quality;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Trees that have the shape of a plan, and otherwise any content.
final class RandomPlans {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("", "a", "Zürich", "line\nbreak", "\"quoted\"", "tab\t\\ / \u2028", "東京 🚀");

    private final RandomGenerator random;

    RandomPlans(RandomGenerator random) {
        this.random = random;
    }

    ObjectNode tree() {
        return (ObjectNode) node(Shape.of(Plan.class));
    }

    private JsonNode node(Shape shape) {
        return switch (shape) {
            case Shape.Text() -> NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
            case Shape.Month() ->
                NODES.stringNode(YearMonth.of(2020 + random.nextInt(20), 1 + random.nextInt(12))
                        .toString());
            case Shape.Flag() -> NODES.booleanNode(random.nextBoolean());
            case Shape.Whole(Shape.Bounds bounds) ->
                NODES.numberNode((long) Math.rint(between(bounds, Integer.MIN_VALUE, Integer.MAX_VALUE)));
            case Shape.Real(Shape.Bounds bounds) -> NODES.numberNode(real(bounds));
            case Shape.Choice choice -> choice(choice);
            case Shape.Known(Shape value) -> known(value);
            case Shape.Items(Shape element, Shape.Bounds _) -> {
                var list = NODES.arrayNode();
                random.ints(random.nextInt(3)).forEach(item -> list.add(node(element)));
                yield list;
            }
            case Shape.Table(Shape.Choice keys, Shape element) -> table(keys, element);
            case Shape.Parts parts -> parts(parts, NODES.objectNode());
            case Shape.Variant variant -> {
                var names = List.copyOf(variant.kinds().keySet());
                var kind = names.get(random.nextInt(names.size()));
                yield parts(variant.kind(kind), NODES.objectNode().put("kind", kind));
            }
        };
    }

    private double real(Shape.Bounds bounds) {
        double value = between(bounds, -1e9, 1e9);
        return random.nextInt(3) == 0 && bounds.hold(Math.rint(value)) ? Math.rint(value) : value;
    }

    private double between(Shape.Bounds bounds, double least, double most) {
        double min = Math.max(bounds.min(), least);
        double max = Math.min(bounds.max(), bounds.max() == Double.POSITIVE_INFINITY ? most : bounds.max());
        return switch (random.nextInt(6)) {
            case 0 -> min;
            case 1 -> max;
            default -> Math.clamp(min + random.nextDouble() * (max - min), min, max);
        };
    }

    private JsonNode choice(Shape.Choice choice) {
        var names = List.copyOf(choice.names().keySet());
        return NODES.stringNode(names.get(random.nextInt(names.size())));
    }

    private JsonNode known(Shape shape) {
        var value = node(shape);
        if (random.nextInt(3) == 0) {
            return value;
        }
        var known = NODES.objectNode();
        known.set("value", value);
        if (random.nextBoolean()) {
            known.set("low", value);
            known.set("high", value);
            known.set("date", node(new Shape.Text()));
            known.set("licence", node(new Shape.Text()));
        }
        known.set("source", node(new Shape.Text()));
        known.set("quality", choice(new Shape.Choice(Quality.class)));
        return known;
    }

    private JsonNode table(Shape.@Nullable Choice keys, Shape element) {
        var table = NODES.objectNode();
        if (keys == null) {
            for (int i = random.nextInt(3); i > 0; i--) {
                var id = random.nextBoolean() ? "item-" + i : "v1." + i;
                table.set(id, ((ObjectNode) node(element)).put("id", id));
            }
        } else {
            keys.names().keySet().stream()
                    .filter(_ -> random.nextBoolean())
                    .forEach(key -> table.set(key, node(element)));
        }
        return table;
    }

    private ObjectNode parts(Shape.Parts parts, ObjectNode object) {
        for (var field : parts.fields()) {
            boolean leftOut = field.optional() && random.nextInt(3) == 0;
            if (!leftOut && (parts.type() != Entries.class || random.nextInt(3) == 0)) {
                object.set(field.name(), node(field.shape()));
            }
        }
        return object;
    }
}
