package org.clusterwright.app.desk.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CatalogKind;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanField;
import org.jspecify.annotations.Nullable;

/// Makes fields of a plan's inputs: beside each its value as opened, as shipped, and what counts without it.
final class Fields {
    private final Snapshot now;
    private final Catalog catalog;
    private final Memory memory;

    /// @param catalog the user's entries over the shipped ones
    /// @param memory  of what was asked for before
    Fields(Snapshot now, Catalog catalog, Memory memory) {
        this.memory = memory;
        this.now = now;
        this.catalog = catalog;
    }

    /// All inputs at or below a path.
    List<Field> under(String path, String owner) {
        return common(List.of(path), owner);
    }

    /// The inputs that all these places have, in the order of the first.
    List<Field> common(List<String> paths, String owner) {
        var places = paths.stream().map(this::place).toList();
        var fields = new ArrayList<Field>();
        for (String name : places.getFirst().inputs().keySet()) {
            if (places.stream().allMatch(place -> place.inputs().containsKey(name))) {
                fields.add(field(name, places, owner));
            }
        }
        return fields;
    }

    /// @param inputs  by the end of their path, which places have in common
    /// @param base    the same as opened
    /// @param shipped the same of the catalogue; empty for the plan's own inputs
    private record Place(Map<String, PlanField> inputs, Map<String, PlanField> base, Map<String, PlanField> shipped) {}

    private Place place(String path) {
        return new Place(
                byEnd(path, PlanField.under(now.plan(), path)),
                memory.base(
                        now.base().plan(),
                        basePath(path),
                        () -> byEnd(basePath(path), PlanField.under(now.base().plan(), basePath(path)))),
                memory.shipped(path, () -> shipped(path)));
    }

    private static Map<String, PlanField> byEnd(String path, List<PlanField> inputs) {
        var byEnd = new LinkedHashMap<String, PlanField>();
        inputs.forEach(input -> byEnd.put(input.path().substring(path.length()), input));
        return byEnd;
    }

    /// Racks are compared with the racks of the same name, wherever they stood in the file.
    private String basePath(String path) {
        if (!path.startsWith("groups[")) {
            return path;
        }
        int close = path.indexOf(']');
        int index = Integer.parseInt(path.substring("groups[".length(), close));
        String id = now.plan().groups().get(index).id();
        Plan base = now.base().plan();
        for (int i = 0; i < base.groups().size(); i++) {
            if (base.groups().get(i).id().equals(id)) {
                return "groups[" + i + "]" + path.substring(close + 1);
            }
        }
        return "groups[" + base.groups().size() + "]";
    }

    private Map<String, PlanField> shipped(String path) {
        if (!path.startsWith("catalog.")) {
            return Map.of();
        }
        for (CatalogKind<?> kind : CatalogKind.all()) {
            if (path.startsWith("catalog." + kind.name() + ".") || path.startsWith("catalog." + kind.name() + "[")) {
                return shipped(kind, path);
            }
        }
        return Map.of();
    }

    private <T extends CatalogEntry> Map<String, PlanField> shipped(CatalogKind<T> kind, String path) {
        for (String id : kind.embedded().apply(now.plan().catalog()).keySet()) {
            String entry = PlanField.entryPath(kind.name(), id);
            if (path.equals(entry)) {
                return catalog.index(kind)
                        .find(id)
                        .filter(found -> found.id().equals(id))
                        .map(found -> byEnd(entry, PlanField.of(found, entry)))
                        .orElse(Map.of());
            }
        }
        return Map.of();
    }

    private Field field(String end, List<Place> places, String owner) {
        var inputs = places.stream().map(place -> required(place.inputs(), end)).toList();
        PlanField first = inputs.getFirst();
        String label = Words.label(first);
        Measure measure = Words.measure(first);
        boolean changed = places.stream()
                .anyMatch(place -> differs(place.inputs().get(end), place.base().get(end)));
        String fallback = first.value() == null ? fallback(first, measure) : "";
        var ways = new ArrayList<Field.Way>();
        way(places, end, Place::shipped, measure)
                .map(way -> new Field.Way(
                        "Reset to catalogue: " + way.text(), "Reset " + Words.inside(label) + owner, way.settings()))
                .ifPresent(ways::add);
        way(places, end, Place::base, measure)
                .filter(way -> ways.stream().noneMatch(other -> other.settings().equals(way.settings())))
                .map(way -> new Field.Way(
                        "Back to " + way.text() + ", as opened",
                        "Set " + Words.inside(label) + owner + " back to " + way.text(),
                        way.settings()))
                .ifPresent(ways::add);
        if (first.optional() && inputs.stream().anyMatch(input -> input.value() != null)) {
            var settings = new HashMap<String, String>();
            inputs.forEach(input -> settings.put(input.path(), "null"));
            ways.add(new Field.Way("Clear", "Clear " + Words.inside(label) + owner, settings));
        }
        return new Field(
                inputs, label, owner, measure, Layouts.picks(first.path()), fallback, because(first), changed, ways);
    }

    private static PlanField required(Map<String, PlanField> inputs, String end) {
        return Objects.requireNonNull(inputs.get(end), end);
    }

    private static boolean differs(@Nullable PlanField input, @Nullable PlanField other) {
        return input != null && other != null && !input.setting().equals(other.setting());
    }

    private record Back(String text, Map<String, String> settings) {}

    private static Optional<Back> way(
            List<Place> places, String end, Function<Place, Map<String, PlanField>> from, Measure measure) {
        var settings = new HashMap<String, String>();
        var texts = new TreeSet<String>();
        for (Place place : places) {
            PlanField input = required(place.inputs(), end);
            PlanField other = from.apply(place).get(end);
            if (differs(input, other) && other != null) {
                settings.put(input.path(), other.setting());
                texts.add(text(other, measure));
            }
        }
        return settings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Back(texts.size() == 1 ? texts.first() : "several values", settings));
    }

    static String text(PlanField input, Measure measure) {
        Double number = Field.number(input);
        if (number != null) {
            return measure.text(number);
        }
        return switch (input.value()) {
            case null -> "not known";
            case List<?> texts -> texts.size() == 1 ? "1 line" : texts.size() + " lines";
            case Object value ->
                input.kind() == PlanField.Kind.CHOICE ? Words.choice(value.toString()) : value.toString();
        };
    }

    /// The region's or the cooling's value, where the plan has none.
    private String fallback(PlanField input, Measure measure) {
        if (now.evaluation().book().find(input.path()).orElse(null) instanceof Input known && known.value() != null) {
            return Measure.rounded(
                    known.value().value(), measure.step(known.value().value()));
        }
        return Layouts.SILENCE.getOrDefault(Words.plain(input.path()), "");
    }

    private String because(PlanField input) {
        if (input.value() != null
                || !(now.evaluation().book().find(input.path()).orElse(null) instanceof Input known)
                || known.value() == null) {
            return "";
        }
        String from = known.path().startsWith("catalog.cooling_types") ? "From the cooling" : "From the region";
        return from + ": " + known.value().source() + ", " + known.value().dateOrUndated();
    }
}
