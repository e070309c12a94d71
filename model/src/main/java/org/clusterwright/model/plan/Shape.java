package org.clusterwright.model.plan;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What a part of the plan file looks like, taken from the records. Reading, writing, `--set`,
/// comparing and the schema all follow it.
sealed interface Shape {

    record Text() implements Shape {}

    /// A calendar month, `2027-01`.
    record Month() implements Shape {}

    record Flag() implements Shape {}

    record Whole(Bounds bounds) implements Shape {}

    record Real(Bounds bounds) implements Shape {}

    /// One name of an enumeration, in snake_case.
    record Choice(Class<? extends Enum<?>> type) implements Shape {
        Map<String, Enum<?>> names() {
            var names = new LinkedHashMap<String, Enum<?>>();
            for (Enum<?> constant : type.getEnumConstants()) {
                names.put(nameOf(constant), constant);
            }
            return names;
        }
    }

    /// A value with its provenance: an object, or the bare value when a person typed it.
    record Known(Shape value) implements Shape {}

    record Items(Shape element, Bounds length) implements Shape {}

    /// Entries by key; keys are free, or the names of an enumeration.
    record Table(@Nullable Choice keys, Shape element) implements Shape {}

    record Parts(Class<? extends Record> type, List<Field> fields) implements Shape {
        @Nullable
        Field field(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// One of several records; the field `kind` says which.
    record Variant(Map<String, Parts> kinds) implements Shape {
        Parts kind(String name) {
            return Objects.requireNonNull(kinds.get(name), name);
        }
    }

    record Field(String name, Shape shape, boolean nullable, RecordComponent component) {

        /// Whether it may be left out of the file: what may be absent, and what may be empty.
        boolean optional() {
            return nullable || mayBeEmpty(shape);
        }
    }

    record Bounds(double min, double max) {
        static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        static Bounds of(AnnotatedElement element) {
            var range = element.getAnnotation(Range.class);
            return range == null ? NONE : new Bounds(range.min(), range.max());
        }

        boolean hold(double value) {
            return value >= min && value <= max;
        }
    }

    /// Shapes of records that were asked for; a class value forgets them with their class.
    ClassValue<Parts> RECORDS = new ClassValue<>() {
        @Override
        protected Parts computeValue(Class<?> type) {
            return parts(type.asSubclass(Record.class));
        }
    };

    static Parts of(Class<? extends Record> type) {
        return RECORDS.get(type);
    }

    private static Shape of(Type type, Bounds bounds) {
        return switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == Sourced.class -> new Known(argument(generic, 0, bounds));
            case ParameterizedType generic
            when generic.getRawType() == List.class -> new Items(argument(generic, 0, Bounds.NONE), bounds);
            case ParameterizedType generic
            when generic.getRawType() == Map.class ->
                new Table(
                        argument(generic, 0, Bounds.NONE) instanceof Choice keys ? keys : null,
                        argument(generic, 1, Bounds.NONE));
            case Class<?> plain -> of(plain, bounds);
            default -> throw new IllegalArgumentException("No place in a plan file for " + type);
        };
    }

    private static Shape argument(ParameterizedType generic, int index, Bounds bounds) {
        return of(generic.getActualTypeArguments()[index], bounds);
    }

    private static Shape of(Class<?> type, Bounds bounds) {
        if (type == String.class) {
            return new Text();
        } else if (type == YearMonth.class) {
            return new Month();
        } else if (type == boolean.class || type == Boolean.class) {
            return new Flag();
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return new Whole(bounds);
        } else if (type == double.class || type == Double.class) {
            return new Real(bounds);
        } else if (type.isEnum()) {
            @SuppressWarnings("unchecked")
            var choice = (Class<? extends Enum<?>>) type;
            return new Choice(choice);
        } else if (type.isSealed()) {
            var kinds = new LinkedHashMap<String, Parts>();
            for (Class<?> kind : type.getPermittedSubclasses()) {
                kinds.put(snake(kind.getSimpleName()), parts(kind.asSubclass(Record.class)));
            }
            return new Variant(kinds);
        }
        return parts(type.asSubclass(Record.class));
    }

    private static Parts parts(Class<? extends Record> type) {
        return new Parts(
                type,
                Arrays.stream(type.getRecordComponents()).map(Shape::field).toList());
    }

    private static Field field(RecordComponent component) {
        var shape = of(component.getGenericType(), Bounds.of(component));
        return new Field(
                snake(component.getName()),
                shape,
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component);
    }

    /// A table without entries is left out of the file, and so is a record of nothing but such.
    private static boolean mayBeEmpty(Shape shape) {
        return shape instanceof Table
                || (shape instanceof Parts(Class<? extends Record> _, List<Field> fields)
                        && fields.stream().allMatch(Field::optional));
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// `gridGramsPerKwh` → `grid_grams_per_kwh`
    static String snake(String camel) {
        var name = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                name.append('_');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }
}
