package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What differs between two plans, place by place in the order of the file.
public final class PlanDifference {

    private PlanDifference() {}

    /// @param path    of the plan file
    /// @param before  the value in the first plan, as people read it; absent where it has none
    /// @param after   the value in the second plan
    /// @param setting `path=value`, which makes the first plan have the second one's value here
    public record Change(
            String path, @Nullable String before, @Nullable String after, String setting) {}

    /// Plans whose entries are embedded differ in their catalogue values too.
    public static List<Change> between(Plan first, Plan second) {
        var changes = new ArrayList<Change>();
        compare(TreeWriter.tree(first), TreeWriter.tree(second), Shape.of(Plan.class), JsonPlace.ROOT, changes);
        return List.copyOf(changes);
    }

    private static void compare(
            @Nullable JsonNode a, @Nullable JsonNode b, Shape shape, JsonPlace place, List<Change> changes) {
        if (a == null ? b == null : a.equals(b)) {
            return;
        } else if (a == null || b == null) {
            changes.add(change(place, a, b, shape));
            return;
        }
        switch (shape) {
            case Shape.Parts parts -> fields(a, b, parts, place, changes);
            case Shape.Variant variant
            when a.path("kind").equals(b.path("kind")) ->
                fields(a, b, variant.kind(a.path("kind").asString()), place, changes);
            case Shape.Items(Shape element, Shape.Bounds _)
            when a.size() == b.size() -> {
                for (int i = 0; i < a.size(); i++) {
                    compare(a.get(i), b.get(i), element, place.at(i), changes);
                }
            }
            case Shape.Table(Shape.Choice _, Shape element) -> {
                var names = new LinkedHashSet<>(a.propertyNames());
                names.addAll(b.propertyNames());
                for (var name : names) {
                    compare(a.get(name), b.get(name), element, place.at(name), changes);
                }
            }
            case Shape.Text(),
                    Shape.Month(),
                    Shape.Flag(),
                    Shape.Whole _,
                    Shape.Real _,
                    Shape.Choice _,
                    Shape.Known _,
                    Shape.Items _,
                    Shape.Variant _ -> changes.add(change(place, a, b, shape));
        }
    }

    private static void fields(JsonNode a, JsonNode b, Shape.Parts parts, JsonPlace place, List<Change> changes) {
        for (var field : parts.fields()) {
            compare(a.get(field.name()), b.get(field.name()), field.shape(), place.at(field.name()), changes);
        }
    }

    private static Change change(JsonPlace place, @Nullable JsonNode a, @Nullable JsonNode b, Shape shape) {
        boolean provenance = shape instanceof Shape.Known && a != null && b != null && value(a).equals(value(b));
        return new Change(
                place.toString(),
                a == null ? null : shown(a, provenance),
                b == null ? null : shown(b, provenance),
                place + "=" + (b == null ? "null" : b.toString()));
    }

    private static JsonNode value(JsonNode known) {
        return known.isObject() && known.has("value") ? known.get("value") : known;
    }

    private static String shown(JsonNode node, boolean provenance) {
        if (provenance) {
            return node.toString();
        }
        var value = value(node);
        if (value.isArray()) {
            return value.size() == 1 ? "1 item" : value.size() + " items";
        } else if (value.isObject()) {
            return value.path("name")
                    .asString(value.path("kind").asString(value.path("id").asString("given")));
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
