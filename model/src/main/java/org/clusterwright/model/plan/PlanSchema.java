package org.clusterwright.model.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clusterwright.model.quantity.Quality;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema (draft 2020-12) of the plan file, written from the same shape that the reader follows.
public final class PlanSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /// Records that occur in the file, each described once.
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private PlanSchema() {}

    /// The schema as `docs/plan.schema.json` holds it.
    public static String text() {
        var schema = new PlanSchema();
        var plan = schema.object(Shape.of(Plan.class));
        var properties = NODES.objectNode();
        properties.set("format", NODES.objectNode().put("const", PlanFile.FORMAT));
        properties.set("version", NODES.objectNode().put("const", Migrations.SHIPPED.newest()));
        plan.set("properties", properties.setAll((ObjectNode) plan.get("properties")));
        var required = NODES.arrayNode().add("format").add("version");
        plan.set("required", required.addAll((ArrayNode) plan.get("required")));
        var file = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Clusterwright plan, version " + Migrations.SHIPPED.newest());
        file.setAll(plan);
        var definitions = NODES.objectNode();
        schema.definitions.forEach(definitions::set);
        file.set("$defs", definitions);
        return PrettyJson.text(file);
    }

    private ObjectNode of(Shape shape) {
        return switch (shape) {
            case Shape.Text() -> type("string");
            case Shape.Month() -> type("string").put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$");
            case Shape.Flag() -> type("boolean");
            case Shape.Whole(Shape.Bounds bounds) -> within(type("integer"), bounds, "minimum", "maximum");
            case Shape.Real(Shape.Bounds bounds) -> within(type("number"), bounds, "minimum", "maximum");
            case Shape.Choice choice -> names(choice.names().keySet());
            case Shape.Known(Shape value) -> known(value);
            case Shape.Items(Shape element, Shape.Bounds length) -> {
                var list = type("array");
                list.set("items", of(element));
                yield within(list, length, "minItems", "maxItems");
            }
            case Shape.Table table -> table(table);
            case Shape.Parts parts -> reference(parts);
            case Shape.Variant(Map<String, Shape.Parts> kinds) -> variant(kinds);
        };
    }

    private static ObjectNode type(String name) {
        return NODES.objectNode().put("type", name);
    }

    private static ObjectNode names(Collection<String> names) {
        var list = NODES.arrayNode();
        names.forEach(list::add);
        var choice = NODES.objectNode();
        choice.set("enum", list);
        return choice;
    }

    private static ObjectNode within(ObjectNode node, Shape.Bounds bounds, String least, String most) {
        if (bounds.min() != Double.NEGATIVE_INFINITY) {
            node.set(least, TreeWriter.number(bounds.min()));
        }
        if (bounds.max() != Double.POSITIVE_INFINITY) {
            node.set(most, TreeWriter.number(bounds.max()));
        }
        return node;
    }

    private ObjectNode known(Shape shape) {
        var whole = NODES.objectNode();
        for (var name : List.of("value", "low", "high")) {
            whole.set(name, name.equals("value") ? of(shape) : orNull(of(shape)));
        }
        whole.set("source", type("string"));
        whole.set("date", orNull(type("string")));
        whole.set("quality", of(new Shape.Choice(Quality.class)));
        whole.set("licence", orNull(type("string")));
        return anyOf(of(shape), closed(whole, List.of("value", "source", "quality")));
    }

    private static ObjectNode orNull(ObjectNode node) {
        return anyOf(node, type("null"));
    }

    private static ObjectNode anyOf(ObjectNode... choices) {
        var list = NODES.arrayNode();
        for (var choice : choices) {
            list.add(choice);
        }
        var node = NODES.objectNode();
        node.set("anyOf", list);
        return node;
    }

    private static ObjectNode closed(ObjectNode properties, Collection<String> required) {
        var node = type("object");
        node.set("properties", properties);
        var names = NODES.arrayNode();
        required.forEach(names::add);
        node.set("required", names);
        return node.put("additionalProperties", false);
    }

    private ObjectNode table(Shape.Table table) {
        var node = type("object");
        node.set("additionalProperties", of(table.element()));
        if (table.keys() != null) {
            node.set("propertyNames", names(table.keys().names().keySet()));
        }
        return node;
    }

    private ObjectNode variant(Map<String, Shape.Parts> kinds) {
        return anyOf(kinds.entrySet().stream()
                .map(kind -> {
                    var described = object(kind.getValue());
                    var properties = NODES.objectNode();
                    properties.set("kind", NODES.objectNode().put("const", kind.getKey()));
                    described.set("properties", properties.setAll((ObjectNode) described.get("properties")));
                    described.set(
                            "required", NODES.arrayNode().add("kind").addAll((ArrayNode) described.get("required")));
                    return described;
                })
                .toArray(ObjectNode[]::new));
    }

    private ObjectNode reference(Shape.Parts parts) {
        var type = parts.type();
        var enclosing = type.getEnclosingClass();
        var name = (enclosing == null ? "" : enclosing.getSimpleName() + ".") + type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, object(parts));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode object(Shape.Parts parts) {
        var properties = NODES.objectNode();
        for (var field : parts.fields()) {
            var described = of(field.shape());
            properties.set(field.name(), field.nullable() ? orNull(described) : described);
        }
        var required = parts.fields().stream()
                .filter(field -> !field.optional())
                .map(Shape.Field::name)
                .toList();
        return closed(properties, required);
    }
}
