package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clusterwright.model.plan.PlanField.Kind;
import org.jspecify.annotations.Nullable;

/// The way along the shape of a plan to its inputs.
final class FieldWalk {
    private final List<PlanField> found = new ArrayList<>();

    private FieldWalk() {}

    static List<PlanField> under(Plan plan, String path) {
        var walk = new FieldWalk();
        try {
            walk.into(
                    Shape.of(Plan.class),
                    plan,
                    false,
                    JsonPlace.ROOT,
                    JsonPlace.parse(path).steps());
        } catch (IllegalArgumentException noPath) {
            return List.of();
        }
        return List.copyOf(walk.found);
    }

    static List<PlanField> of(Record record, String path) {
        var walk = new FieldWalk();
        walk.leaf(Shape.of(record.getClass()), record, false, JsonPlace.parse(path));
        return List.copyOf(walk.found);
    }

    private void into(Shape shape, @Nullable Object value, boolean optional, JsonPlace at, List<Object> steps) {
        if (steps.isEmpty()) {
            leaf(shape, value, optional, at);
            return;
        }
        Object step = steps.getFirst();
        JsonPlace place = at.at(step);
        List<Object> rest = steps.subList(1, steps.size());
        switch (shape) {
            case Shape.Parts parts -> {
                var field = step instanceof String name ? parts.field(name) : null;
                if (field != null && value != null) {
                    into(field.shape(), TreeWriter.value(field, (Record) value), field.nullable(), place, rest);
                }
            }
            case Shape.Variant variant when value != null -> into(variant.kind(kind(value)), value, false, at, steps);
            case Shape.Items(Shape element, Shape.Bounds _)
            when value instanceof List<?> list && step instanceof Integer index && index < list.size() ->
                into(element, list.get(index), false, place, rest);
            case Shape.Table(Shape.Choice _, Shape element)
            when value instanceof Map<?, ?> table -> {
                for (var entry : table.entrySet()) {
                    if (key(entry.getKey()).equals(step)) {
                        into(element, entry.getValue(), false, place, rest);
                    }
                }
            }
            case Shape.Variant _,
                    Shape.Items _,
                    Shape.Table _,
                    Shape.Text(),
                    Shape.Month(),
                    Shape.Flag(),
                    Shape.Whole _,
                    Shape.Real _,
                    Shape.Choice _,
                    Shape.Known _ -> {}
        }
    }

    private void leaf(Shape shape, @Nullable Object value, boolean optional, JsonPlace at) {
        switch (shape) {
            case Shape.Text() -> add(at, Kind.TEXT, optional, Shape.Bounds.NONE, List.of(), value, shape);
            case Shape.Month() -> add(at, Kind.MONTH, optional, Shape.Bounds.NONE, List.of(), value, shape);
            case Shape.Flag() -> add(at, Kind.FLAG, optional, Shape.Bounds.NONE, List.of(), value, shape);
            case Shape.Whole(Shape.Bounds bounds) -> add(at, Kind.WHOLE, optional, bounds, List.of(), value, shape);
            case Shape.Real(Shape.Bounds bounds) -> add(at, Kind.REAL, optional, bounds, List.of(), value, shape);
            case Shape.Choice choice -> {
                var names = List.copyOf(choice.names().keySet());
                var chosen = value instanceof Enum<?> constant ? Shape.nameOf(constant) : null;
                String setting = chosen == null ? "null" : PlanField.quoted(chosen);
                found.add(field(at, Kind.CHOICE, optional, Shape.Bounds.NONE, names, chosen, setting));
            }
            case Shape.Known(Shape.Real(Shape.Bounds bounds)) ->
                add(at, Kind.SOURCED, optional, bounds, List.of(), value, shape);
            case Shape.Items(Shape.Text(), Shape.Bounds bounds) ->
                add(at, Kind.TEXTS, optional, bounds, List.of(), value, shape);
            case Shape.Parts parts -> fields(parts, value, at);
            case Shape.Variant variant
            when value != null -> {
                String kind = kind(value);
                found.add(field(
                        at,
                        Kind.CHOICE,
                        false,
                        Shape.Bounds.NONE,
                        List.copyOf(variant.kinds().keySet()),
                        kind,
                        TreeWriter.node(variant, value).toString()));
                fields(variant.kind(kind), value, at);
            }
            case Shape.Table(Shape.Choice keys, Shape element)
            when keys != null && value instanceof Map<?, ?> table ->
                table.forEach((key, entry) -> leaf(element, entry, false, at.at(key(key))));
            case Shape.Table _, Shape.Variant _, Shape.Known _, Shape.Items _ -> {}
        }
    }

    private void fields(Shape.Parts parts, @Nullable Object value, JsonPlace at) {
        if (value == null) {
            return;
        }
        for (var field : parts.fields()) {
            leaf(field.shape(), TreeWriter.value(field, (Record) value), field.nullable(), at.at(field.name()));
        }
    }

    private void add(
            JsonPlace at,
            Kind kind,
            boolean optional,
            Shape.Bounds bounds,
            List<String> choices,
            @Nullable Object value,
            Shape shape) {
        String setting = value == null ? "null" : TreeWriter.node(shape, value).toString();
        found.add(field(at, kind, optional, bounds, choices, value, setting));
    }

    private static PlanField field(
            JsonPlace at,
            Kind kind,
            boolean optional,
            Shape.Bounds bounds,
            List<String> choices,
            @Nullable Object value,
            String setting) {
        return new PlanField(at.toString(), kind, optional, bounds.min(), bounds.max(), choices, value, setting);
    }

    private static String kind(Object variant) {
        return Shape.snake(variant.getClass().getSimpleName());
    }

    private static String key(Object key) {
        return key instanceof Enum<?> constant ? Shape.nameOf(constant) : key.toString();
    }
}
