package org.clusterwright.app.desk.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clusterwright.model.plan.PlanField;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// An input as it stands in the inspector; for several selected things, the input that they have in common.
///
/// @param inputs   one of each selected thing, alike but for path and value
/// @param owner    whose it is, for the name of an edit: ` of DGX H100`; empty for the plan's own
/// @param kinds    of catalogue entries one of which it names; empty where it names none
/// @param fallback what counts while it is absent: `1.22`; empty when nothing does
/// @param because  where that comes from
/// @param changed  whether it differs from the plan as opened
/// @param ways     back to other values
record Field(
        List<PlanField> inputs,
        String label,
        String owner,
        Measure measure,
        List<String> kinds,
        String fallback,
        String because,
        boolean changed,
        List<Way> ways)
        implements Line {

    /// How it is edited.
    enum Editor {
        NUMBER,
        COUNT,
        CHOICE,
        PICK,
        TEXT,
        TEXTS,
        FLAG
    }

    /// Another value that is at hand: the catalogue's, the one as opened, none.
    record Way(String label, String edit, Map<String, String> settings) {
        Way {
            settings = Map.copyOf(settings);
        }
    }

    Field {
        inputs = List.copyOf(inputs);
        kinds = List.copyOf(kinds);
        ways = List.copyOf(ways);
    }

    @Override
    public String key() {
        return path();
    }

    PlanField first() {
        return inputs.getFirst();
    }

    /// Of the first of them: the field's identity.
    String path() {
        return first().path();
    }

    Editor editor() {
        return switch (first().kind()) {
            case SOURCED, REAL -> Editor.NUMBER;
            case WHOLE -> Editor.COUNT;
            case CHOICE -> Editor.CHOICE;
            case FLAG -> Editor.FLAG;
            case TEXTS -> Editor.TEXTS;
            case TEXT, MONTH -> kinds.isEmpty() ? Editor.TEXT : Editor.PICK;
        };
    }

    /// Whether the selected things differ in it.
    boolean mixed() {
        return inputs.stream().map(PlanField::setting).distinct().count() > 1;
    }

    boolean absent() {
        return !mixed() && first().value() == null;
    }

    /// The one provenance of a sourced value.
    @Nullable
    Sourced<?> sourced() {
        return !mixed() && first().value() instanceof Sourced<?> known ? known : null;
    }

    /// The one number; absent when there is none, or several.
    @Nullable
    Double number() {
        return mixed() ? null : number(first());
    }

    static @Nullable Double number(PlanField input) {
        return switch (input.value()) {
            case Sourced<?> known when known.value() instanceof Double value -> value;
            case Number value -> value.doubleValue();
            case null, default -> null;
        };
    }

    /// In which a bare number is read and the value shown.
    Measure.Step step() {
        Double number = number(first());
        return measure.step(number == null ? 0 : number);
    }

    /// At rest: three digits.
    String shown() {
        Double number = number();
        if (number != null) {
            return Measure.rounded(number, step());
        }
        return exact();
    }

    /// While it is edited: every digit.
    String exact() {
        Double number = number();
        if (number != null) {
            return Measure.exact(number, step());
        }
        if (mixed()) {
            return "";
        }
        return switch (first().value()) {
            case null -> "";
            case List<?> texts ->
                String.join("\n", texts.stream().map(Object::toString).toList());
            case Object value -> value.toString();
        };
    }

    /// In an empty field.
    String prompt() {
        return mixed() ? "several" : fallback.isEmpty() ? "not known" : fallback;
    }

    String undo(String value) {
        return "Set %s%s to %s".formatted(Words.inside(label), owner, value);
    }

    /// One name for a whole gesture.
    String dragging() {
        return "Change %s%s".formatted(Words.inside(label), owner);
    }

    /// One setting for each of them.
    Map<String, String> each(Function<PlanField, String> setting) {
        var settings = new LinkedHashMap<String, String>();
        inputs.forEach(input -> settings.put(input.path(), setting.apply(input)));
        return settings;
    }
}
