package org.clusterwright.model.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.clusterwright.model.quantity.Quality;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Single changes of a plan by the path of its file: `groups[0].count=64`, `site.pue=1.2`,
/// `catalog.servers.dgx-h100.price_usd=300000`.
///
/// The value is JSON, or a bare word where the plan wants a text. A number for a sourced value counts
/// as typed in the plan:
/// source, date and bounds of the old value did not speak of the new one. `null` takes away what may be absent.
/// What is changed is read as strictly as from a file; what lies beside the way to it stays as it is.
public final class Settings {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Settings() {}

    /// @param settings each `path=value`, applied in order
    /// @throws PlanException for a path that leads nowhere, or a value that the plan does not allow
    public static Plan apply(Plan plan, List<String> settings) {
        var changed = plan;
        for (var setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new PlanException("--set " + setting, "", "no path and value", "PATH=VALUE");
            }
            changed = set(
                    changed,
                    "--set " + setting,
                    setting.substring(0, equals).strip(),
                    setting.substring(equals + 1).strip());
        }
        return changed;
    }

    /// @param settings path to value, as a finding's fix holds them
    public static Plan apply(Plan plan, Map<String, String> settings) {
        var changed = plan;
        for (var setting : settings.entrySet()) {
            changed = set(changed, setting.getKey() + "=" + setting.getValue(), setting.getKey(), setting.getValue());
        }
        return changed;
    }

    private static Plan set(Plan plan, String source, String path, String value) {
        JsonPlace place;
        try {
            place = JsonPlace.parse(path);
        } catch (IllegalArgumentException e) {
            throw new PlanException(source, "", "the path " + path, "a path like groups[0].count");
        }
        var tree = TreeWriter.tree(plan, place.steps());
        new Walk(source, value).into(tree, Shape.of(Plan.class), JsonPlace.ROOT, place.steps());
        return new TreeReader(source).read(tree, Plan.class);
    }

    /// One way down a tree, along the shape of the plan, to the place that is set.
    private record Walk(String source, String value) {

        void into(JsonNode node, Shape shape, JsonPlace at, List<Object> steps) {
            var step = steps.getFirst();
            var place = at.at(step);
            var inner = inner(node, shape, step, place);
            if (steps.size() > 1) {
                into(child(node, inner, step, place), inner, place, steps.subList(1, steps.size()));
            } else if (value.equals("null") && node instanceof ObjectNode object) {
                object.remove((String) step);
            } else {
                put(node, step, parsed(inner));
            }
        }

        /// The index after the last one adds an item.
        private static void put(JsonNode node, Object step, JsonNode child) {
            if (node instanceof ArrayNode list && (Integer) step == list.size()) {
                list.add(child);
            } else if (node instanceof ArrayNode list) {
                list.set((Integer) step, child);
            } else {
                ((ObjectNode) node).set((String) step, child);
            }
        }

        /// What stands below, made where it was absent, and with its provenance where only a number stood.
        private JsonNode child(JsonNode node, Shape shape, Object step, JsonPlace place) {
            var child = step instanceof Integer index ? node.get(index) : node.get((String) step);
            if (child == null && step instanceof Integer) {
                throw new PlanException(source, place.toString(), "no such item", "an index below " + node.size());
            } else if (child == null) {
                child = NODES.objectNode();
            }
            if (shape instanceof Shape.Known && !child.has("value")) {
                var typed = NODES.objectNode();
                if (!child.isObject()) {
                    typed.set("value", child);
                }
                child = typed.put("source", TreeReader.TYPED).put("quality", Shape.nameOf(Quality.ASSUMPTION));
            }
            put(node, step, child);
            return child;
        }

        private Shape inner(JsonNode node, Shape shape, Object step, JsonPlace place) {
            return switch (shape) {
                case Shape.Parts parts -> field(parts, List.of(), step, place);
                case Shape.Variant(Map<String, Shape.Parts> kinds) -> {
                    var parts = kinds.get(node.path("kind").asString(""));
                    if (step.equals("kind") || parts == null) {
                        yield new Shape.Text();
                    }
                    yield field(parts, List.of("kind"), step, place);
                }
                case Shape.Known(Shape inner) ->
                    switch (step) {
                        case String name when List.of("value", "low", "high").contains(name) -> inner;
                        case String name
                        when List.of("source", "date", "quality", "licence").contains(name) -> new Shape.Text();
                        default ->
                            throw nowhere(
                                    place,
                                    step,
                                    List.of("value", "low", "high", "source", "date", "quality", "licence"));
                    };
                case Shape.Items(Shape element, Shape.Bounds _) -> {
                    if (!(step instanceof Integer index) || index > node.size()) {
                        var expected =
                                node.isEmpty() ? "index 0, to add one" : "an index from 0 to " + (node.size() - 1);
                        throw new PlanException(source, place.toString(), "no such item", expected);
                    }
                    yield element;
                }
                case Shape.Table(Shape.Choice _, Shape element) -> {
                    if (!(step instanceof String name) || (!node.has(name) && !value.startsWith("{"))) {
                        throw nowhere(place, step, node.propertyNames());
                    }
                    yield element;
                }
                case Shape.Text(), Shape.Month(), Shape.Flag(), Shape.Whole _, Shape.Real _, Shape.Choice _ ->
                    throw new PlanException(source, place.toString(), "no such field", "a path that ends before it");
            };
        }

        private Shape field(Shape.Parts parts, List<String> also, Object step, JsonPlace place) {
            var field = step instanceof String name ? parts.field(name) : null;
            if (field == null) {
                var names = new ArrayList<>(also);
                parts.fields().forEach(known -> names.add(known.name()));
                throw nowhere(place, step, names);
            }
            return field.shape();
        }

        private PlanException nowhere(JsonPlace place, Object step, Collection<String> names) {
            return new PlanException(
                    source, place.toString(), "no such field", Nearest.expected(step.toString(), names));
        }

        private JsonNode parsed(Shape shape) {
            return switch (shape) {
                case Shape.Text(), Shape.Month(), Shape.Choice _ ->
                    value.startsWith("\"") ? json() : StringNode.valueOf(value);
                case Shape.Known(Shape inner) -> value.startsWith("{") ? json() : parsed(inner);
                case Shape.Variant variant
                when variant.kinds().containsKey(value) -> NODES.objectNode().put("kind", value);
                case Shape.Flag(),
                        Shape.Whole _,
                        Shape.Real _,
                        Shape.Items _,
                        Shape.Table _,
                        Shape.Parts _,
                        Shape.Variant _ -> json();
            };
        }

        /// What is not JSON stays a text, and is refused by the reader where none belongs.
        private JsonNode json() {
            try {
                return StrictJson.tree(source, value.getBytes(StandardCharsets.UTF_8));
            } catch (PlanException e) {
                return StringNode.valueOf(value);
            }
        }
    }
}
