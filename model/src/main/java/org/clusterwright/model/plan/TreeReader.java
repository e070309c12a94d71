package org.clusterwright.model.plan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.POJONode;

/// A JSON tree to records, strictly: what the records do not ask for, or ask for otherwise, is refused with its place.
final class TreeReader {

    static final String TYPED = "typed in the plan";

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Shape.Choice QUALITIES = new Shape.Choice(Quality.class);

    private final String file;

    /// @param file named in refusals
    TreeReader(String file) {
        this.file = file;
    }

    /// What stands in the tree as it is, is taken as it is: see [TreeWriter#tree(Record, java.util.List)].
    <T extends Record> T read(JsonNode tree, Class<T> type) {
        return type.cast(read(tree, Shape.of(type), JsonPlace.ROOT));
    }

    private Object read(JsonNode node, Shape shape, JsonPlace place) {
        if (node instanceof POJONode asItIs && asItIs.getPojo() != null) {
            return asItIs.getPojo();
        }
        return switch (shape) {
            case Shape.Text() -> text(node, place);
            case Shape.Month() -> month(node, place);
            case Shape.Flag() -> flag(node, place);
            case Shape.Whole whole -> whole(node, whole.bounds(), place);
            case Shape.Real real -> real(node, real.bounds(), place);
            case Shape.Choice choice -> choice(node, choice, place);
            case Shape.Known(Shape value) -> known(node, value, place);
            case Shape.Items items -> items(node, items, place);
            case Shape.Table table -> table(node, table, place);
            case Shape.Parts parts -> parts(node, parts, place, List.of());
            case Shape.Variant variant -> variant(node, variant, place);
        };
    }

    private String text(JsonNode node, JsonPlace place) {
        if (!node.isString()) {
            throw refused(place, node, "a text");
        }
        return node.stringValue();
    }

    private YearMonth month(JsonNode node, JsonPlace place) {
        if (node.isString() && MONTH.matcher(node.stringValue()).matches()) {
            try {
                return YearMonth.parse(node.stringValue());
            } catch (DateTimeException e) {
                // the month is not one of twelve: refused below
            }
        }
        throw refused(place, node, "a month like \"2027-01\"");
    }

    private Boolean flag(JsonNode node, JsonPlace place) {
        if (!node.isBoolean()) {
            throw refused(place, node, "true or false");
        }
        return node.booleanValue();
    }

    private Long whole(JsonNode node, Shape.Bounds bounds, JsonPlace place) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || !bounds.hold((double) node.longValue())) {
            throw refused(place, node, "a whole number" + within(bounds));
        }
        return node.longValue();
    }

    private Double real(JsonNode node, Shape.Bounds bounds, JsonPlace place) {
        double value = node.isNumber() ? node.decimalValue().doubleValue() : Double.NaN;
        if (!Double.isFinite(value) || !bounds.hold(value)) {
            throw refused(place, node, "a finite number" + within(bounds));
        }
        return value;
    }

    private Enum<?> choice(JsonNode node, Shape.Choice choice, JsonPlace place) {
        var named = node.isString() ? choice.names().get(node.stringValue()) : null;
        if (named == null) {
            throw refused(place, node, oneOf(choice.names().keySet()));
        }
        return named;
    }

    private Sourced<?> known(JsonNode node, Shape value, JsonPlace place) {
        if (!node.isObject()) {
            return Sourced.of(read(node, value, place), TYPED, Quality.ASSUMPTION);
        }
        refuseUnknown(node, List.of("value", "low", "high", "source", "date", "quality", "licence"), place);
        var likely = read(required(node, "value", value, place), value, place.at("value"));
        var low = optional(node, "low", value, place);
        var high = optional(node, "high", value, place);
        if (low instanceof Double l && likely instanceof Double v && l > v) {
            throw refused(place.at("low"), node.get("low"), "at most the value " + node.get("value"));
        }
        if (high instanceof Double h && likely instanceof Double v && h < v) {
            throw refused(place.at("high"), node.get("high"), "at least the value " + node.get("value"));
        }
        var source = text(required(node, "source", new Shape.Text(), place), place.at("source"));
        var quality = (Quality) choice(required(node, "quality", QUALITIES, place), QUALITIES, place.at("quality"));
        var date = (String) optional(node, "date", new Shape.Text(), place);
        var licence = (String) optional(node, "licence", new Shape.Text(), place);
        return new Sourced<>(likely, low, high, source, date, quality, licence);
    }

    private JsonNode required(JsonNode node, String name, Shape shape, JsonPlace place) {
        var child = node.get(name);
        if (child == null) {
            throw new PlanException(file, place.at(name).toString(), "nothing", expected(shape));
        }
        return child;
    }

    private @Nullable Object optional(JsonNode node, String name, Shape shape, JsonPlace place) {
        var child = node.get(name);
        return child == null || child.isNull() ? null : read(child, shape, place.at(name));
    }

    private List<Object> items(JsonNode node, Shape.Items items, JsonPlace place) {
        if (!node.isArray()) {
            throw refused(place, node, "a list");
        }
        if (!items.length().hold(node.size())) {
            throw new PlanException(
                    file, place.toString(), "a list of " + node.size(), "a list of length" + within(items.length()));
        }
        var list = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            list.add(read(node.get(i), items.element(), place.at(i)));
        }
        return list;
    }

    private Map<Object, Object> table(JsonNode node, Shape.Table table, JsonPlace place) {
        if (!node.isObject()) {
            throw refused(place, node, "an object");
        }
        var entries = new TreeMap<Object, Object>();
        var keys = table.keys();
        for (var entry : node.properties()) {
            var at = place.at(entry.getKey());
            Object key = entry.getKey();
            if (keys != null) {
                key = keys.names().get(entry.getKey());
                if (key == null) {
                    throw new PlanException(
                            file,
                            at.toString(),
                            "an unknown field",
                            oneOf(keys.names().keySet()));
                }
            }
            entries.put(key, read(entry.getValue(), table.element(), at));
        }
        return new LinkedHashMap<>(entries);
    }

    private Record variant(JsonNode node, Shape.Variant variant, JsonPlace place) {
        if (!node.isObject()) {
            throw refused(place, node, "an object with a field kind");
        }
        var kinds = variant.kinds();
        var kind = node.get("kind");
        var parts = kind != null && kind.isString() ? kinds.get(kind.stringValue()) : null;
        if (parts == null) {
            throw new PlanException(
                    file, place.at("kind").toString(), kind == null ? "nothing" : found(kind), oneOf(kinds.keySet()));
        }
        return parts(node, parts, place, List.of("kind"));
    }

    private Record parts(JsonNode node, Shape.Parts parts, JsonPlace place, List<String> also) {
        if (!node.isObject()) {
            throw refused(place, node, "an object");
        }
        var known = new ArrayList<>(also);
        parts.fields().forEach(field -> known.add(field.name()));
        refuseUnknown(node, known, place);
        var values =
                parts.fields().stream().map(field -> field(node, field, place)).toArray();
        return create(parts.type(), values, place);
    }

    private @Nullable Object field(JsonNode node, Shape.Field field, JsonPlace place) {
        var child = node.get(field.name());
        if (field.nullable() && (child == null || child.isNull())) {
            return null;
        } else if (child == null && field.optional()) {
            child = JsonNodeFactory.instance.objectNode();
        } else if (child == null) {
            throw new PlanException(file, place.at(field.name()).toString(), "nothing", expected(field.shape()));
        }
        var value = read(child, field.shape(), place.at(field.name()));
        return value instanceof Long whole && intLike(field.component())
                ? narrow(whole, child, place.at(field.name()))
                : value;
    }

    private int narrow(long whole, JsonNode node, JsonPlace place) {
        if (whole != (int) whole) {
            throw refused(place, node, "a whole number that is not so large");
        }
        return (int) whole;
    }

    private static boolean intLike(RecordComponent component) {
        return component.getType() == int.class || component.getType() == Integer.class;
    }

    private Record create(Class<? extends Record> type, @Nullable Object[] values, JsonPlace place) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new PlanException(
                    file,
                    place.toString(),
                    "values that do not go together",
                    String.valueOf(e.getTargetException().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuseUnknown(JsonNode node, List<String> known, JsonPlace place) {
        for (var name : node.propertyNames()) {
            if (!known.contains(name)) {
                throw new PlanException(
                        file, place.at(name).toString(), "an unknown field", Nearest.expected(name, known));
            }
        }
    }

    private PlanException refused(JsonPlace place, JsonNode node, String expected) {
        return new PlanException(file, place.toString(), found(node), expected);
    }

    private static String found(JsonNode node) {
        if (node.isObject()) {
            return "an object";
        } else if (node.isArray()) {
            return "a list";
        } else if (node.isString()) {
            return "the text " + shortened(node.toString());
        }
        return shortened(node.toString());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static String expected(Shape shape) {
        return switch (shape) {
            case Shape.Text() -> "a text";
            case Shape.Month() -> "a month like \"2027-01\"";
            case Shape.Flag() -> "true or false";
            case Shape.Whole whole -> "a whole number" + within(whole.bounds());
            case Shape.Real real -> "a finite number" + within(real.bounds());
            case Shape.Choice choice -> oneOf(choice.names().keySet());
            case Shape.Known(Shape value) -> expected(value);
            case Shape.Items _ -> "a list";
            case Shape.Table _, Shape.Parts _ -> "an object";
            case Shape.Variant variant ->
                "an object with a field kind: " + oneOf(variant.kinds().keySet());
        };
    }

    private static String within(Shape.Bounds bounds) {
        return bounds.equals(Shape.Bounds.NONE)
                ? ""
                : " from %s to %s".formatted(plain(bounds.min()), plain(bounds.max()));
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String oneOf(java.util.Collection<String> names) {
        return names.size() == 1
                ? names.iterator().next()
                : names.stream().collect(Collectors.joining(", ", "one of ", ""));
    }
}
