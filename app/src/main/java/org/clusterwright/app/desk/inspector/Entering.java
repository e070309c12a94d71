package org.clusterwright.app.desk.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.clusterwright.model.plan.PlanField;
import org.clusterwright.model.quantity.Quality;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// From what a person typed, dragged or chose to settings of the plan, or to the sentence that says why not.
final class Entering {
    private static final String TYPED = "typed in the plan";

    private Entering() {}

    /// An edit by name.
    record Change(String undo, Map<String, String> settings) {}

    /// @return absent when it stays as it is
    /// @throws Refusal when it cannot stand there
    static @Nullable Change typed(Field field, String text) {
        String typed = field.editor() == Field.Editor.TEXTS ? text : text.strip();
        if (typed.equals(field.exact())) {
            return null;
        }
        if (typed.isBlank() && field.editor() != Field.Editor.TEXTS) {
            if (!field.first().optional()) {
                throw new Refusal("%s cannot be left out".formatted(field.label()));
            }
            return new Change(
                    "Clear %s%s".formatted(Words.inside(field.label()), field.owner()), field.each(_ -> "null"));
        }
        return switch (field.editor()) {
            case NUMBER, COUNT -> number(field, field.measure().read(typed, field.step()));
            case CHOICE, PICK, FLAG -> chosen(field, typed, typed);
            case TEXTS -> new Change("Edit %s".formatted(Words.inside(field.label())), field.each(_ -> list(text)));
            case TEXT -> text(field, typed);
        };
    }

    private static Change text(Field field, String typed) {
        if (field.first().kind() == PlanField.Kind.MONTH) {
            try {
                YearMonth.parse(typed);
            } catch (DateTimeException noMonth) {
                throw new Refusal("A month is written like 2027-01");
            }
        }
        return new Change(field.undo(typed), field.each(_ -> PlanField.quoted(typed)));
    }

    private static String list(String text) {
        var items = new ArrayList<String>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(PlanField::quoted)
                .forEach(items::add);
        return "[" + String.join(",", items) + "]";
    }

    /// @param name  of the choice in the file, or the id of an entry
    /// @param shown as a person reads it
    static @Nullable Change chosen(Field field, String name, String shown) {
        if (!field.mixed() && name.equals(String.valueOf(field.first().value()))) {
            return null;
        }
        boolean flag = field.editor() == Field.Editor.FLAG;
        return new Change(field.undo(shown), field.each(_ -> flag ? name : PlanField.quoted(name)));
    }

    static @Nullable Change number(Field field, double value) {
        check(field, value);
        boolean same = field.inputs().stream().allMatch(input -> Objects.equals(Field.number(input), value));
        if (same) {
            return null;
        }
        return new Change(
                field.undo(Measure.with(
                        Measure.exact(value, field.measure().step(value)),
                        field.measure().step(value))),
                settings(field, value));
    }

    static Map<String, String> settings(Field field, double value) {
        return field.each(input -> setting(input, value));
    }

    private static void check(Field field, double value) {
        PlanField input = field.first();
        String name = field.label();
        if (!Double.isFinite(value)) {
            throw new Refusal("%s is a finite number".formatted(name));
        }
        if (input.kind() == PlanField.Kind.WHOLE && value != Math.rint(value)) {
            throw new Refusal("%s is a whole number".formatted(name));
        }
        if (value < input.least()) {
            throw new Refusal(
                    "%s is at least %s".formatted(name, field.measure().text(input.least())));
        }
        if (value > input.most()) {
            throw new Refusal("%s is at most %s".formatted(name, field.measure().text(input.most())));
        }
    }

    /// The bounds of a known range stay, and widen with a value beyond them: they are assumptions of their
    /// own. Source, date and licence spoke of the old value and go with it.
    private static String setting(PlanField input, double value) {
        String text = json(input, value);
        if (!(input.value() instanceof Sourced<?> known) || (known.low() == null && known.high() == null)) {
            return text;
        }
        var json = new StringBuilder("{\"value\":").append(text);
        if (known.low() instanceof Double low) {
            json.append(",\"low\":").append(Math.min(low, value));
        }
        if (known.high() instanceof Double high) {
            json.append(",\"high\":").append(Math.max(high, value));
        }
        return json.append(",\"source\":\"")
                .append(TYPED)
                .append("\",\"quality\":\"assumption\"}")
                .toString();
    }

    private static String json(PlanField input, double value) {
        return input.kind() == PlanField.Kind.WHOLE ? Long.toString((long) value) : Double.toString(value);
    }

    /// What is known about a sourced value beside the value.
    enum Detail {
        LOW,
        HIGH,
        SOURCE,
        DATE,
        QUALITY
    }

    static String detail(Field field, Detail detail) {
        Sourced<?> known = field.sourced();
        if (known == null) {
            return "";
        }
        return switch (detail) {
            case LOW -> known.low() instanceof Double low ? Measure.exact(low, field.step()) : "";
            case HIGH -> known.high() instanceof Double high ? Measure.exact(high, field.step()) : "";
            case SOURCE -> known.source();
            case DATE -> known.date() == null ? "" : known.date();
            case QUALITY -> known.quality().name().toLowerCase(Locale.ROOT);
        };
    }

    /// @throws Refusal when it cannot stand there
    static @Nullable Change detail(Field field, Detail detail, String text) {
        String typed = text.strip();
        if (typed.equals(detail(field, detail))) {
            return null;
        }
        String name = detail.name().toLowerCase(Locale.ROOT);
        String setting = switch (detail) {
            case LOW, HIGH -> typed.isEmpty() ? "null" : bound(field, detail, typed);
            case SOURCE -> {
                if (typed.isEmpty()) {
                    throw new Refusal("Say where it is from, if only “assumed”");
                }
                yield PlanField.quoted(typed);
            }
            case DATE -> {
                if (!typed.isEmpty() && !typed.matches("\\d{4}(-\\d{2}){0,2}")) {
                    throw new Refusal("A date is written like 2026, 2026-07 or 2026-07-15");
                }
                yield typed.isEmpty() ? "null" : PlanField.quoted(typed);
            }
            case QUALITY ->
                Quality.valueOf(typed.toUpperCase(Locale.ROOT)).name().toLowerCase(Locale.ROOT);
        };
        var settings = new LinkedHashMap<String, String>();
        field.inputs().forEach(input -> settings.put(input.path() + "." + name, setting));
        return new Change("Set %s of %s%s".formatted(name, Words.inside(field.label()), field.owner()), settings);
    }

    private static String bound(Field field, Detail detail, String typed) {
        double value = field.measure().read(typed, field.step());
        check(field, value);
        Double likely = field.number();
        if (likely != null && (detail == Detail.LOW ? value > likely : value < likely)) {
            throw new Refusal("%s is %s the likely value, %s"
                    .formatted(
                            detail == Detail.LOW ? "Low" : "High",
                            detail == Detail.LOW ? "at most" : "at least",
                            field.measure().text(likely)));
        }
        return Double.toString(value);
    }

    /// The value a number of steps further, in the last of its three digits; counts go by one.
    static double stepped(Field field, double from, int steps) {
        double each = field.editor() == Field.Editor.COUNT
                ? 1
                : Math.pow(10, Math.floor(Math.log10(Math.max(Math.abs(inStep(field, from)), 1e-9))) - 2)
                        * field.step().size();
        if (from == 0 && field.editor() != Field.Editor.COUNT) {
            each = field.step().size() * 0.1;
        }
        return within(field, from + steps * each);
    }

    /// The value after the hand moved, from the one where it began: its range is as wide as the glyph, and
    /// without a range 200 px double it.
    static double dragged(Field field, double from, double pixels) {
        double perPixel = from == 0 ? field.step().size() / 100 : Math.abs(from) / 200;
        if (field.sourced() != null
                && field.sourced().low() instanceof Double low
                && field.sourced().high() instanceof Double high
                && high > low) {
            perPixel = (high - low) / 60;
        }
        if (field.editor() == Field.Editor.COUNT) {
            perPixel = Math.max(Math.abs(from) / 200, 0.25);
        }
        return within(field, from + pixels * perPixel);
    }

    private static double inStep(Field field, double value) {
        return value / field.step().size();
    }

    private static double within(Field field, double value) {
        double inside = Math.clamp(value, field.first().least(), field.first().most());
        if (field.editor() == Field.Editor.COUNT) {
            return Math.rint(inside);
        }
        double size = field.step().size();
        double rounded = BigDecimal.valueOf(inside / size)
                .round(new MathContext(3))
                .multiply(BigDecimal.valueOf(size))
                .doubleValue();
        return Math.clamp(rounded, field.first().least(), field.first().most());
    }

    /// Where a person can pick from: sorted as given.
    record Option(String name, String label, String detail) {
        boolean matches(List<String> words) {
            String all = (label + " " + detail + " " + name).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        }
    }
}
