package org.clusterwright.app.desk.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clusterwright.app.desk.inspector.Sheet.Crumb;
import org.clusterwright.app.desk.inspector.Sheet.Section;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Target.Kind;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CatalogKind;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanField;
import org.clusterwright.model.plan.RackGroup;

/// From a selection and a moment of the plan to a sheet.
final class Sheets {
    private static final int MOST_LINKS = 40;

    private final Snapshot now;
    private final Plan plan;
    private final Fields fields;
    private final Facts facts;
    private final Crumb top;

    private Sheets(Snapshot now, Catalog catalog, Memory memory) {
        this.now = now;
        this.plan = now.plan();
        this.fields = new Fields(now, catalog, memory);
        this.facts = new Facts(now);
        this.top = new Crumb(plan.name(), List.of());
    }

    /// @param catalog the user's entries over the shipped ones
    static Sheet of(Snapshot now, List<Target> selected, Catalog catalog) {
        return of(now, selected, catalog, new Memory());
    }

    /// @param memory of what earlier sheets asked for
    static Sheet of(Snapshot now, List<Target> selected, Catalog catalog, Memory memory) {
        var sheets = new Sheets(now, catalog, memory);
        var there = selected.stream().filter(sheets::exists).toList();
        if (there.isEmpty()) {
            return sheets.overview();
        }
        return there.size() == 1 ? sheets.one(there.getFirst()) : sheets.several(there);
    }

    private boolean exists(Target target) {
        return switch (target) {
            case Target.Part(Kind kind) -> kind != Kind.PLAN;
            case Target.Group(String id) -> facts.group(id) >= 0;
            case Target.Item(String group, int placement) ->
                facts.group(group) >= 0
                        && placement
                                < plan.groups()
                                        .get(facts.group(group))
                                        .placements()
                                        .size();
            case Target.Entry(String kind, String id) -> true;
        };
    }

    private Sheet one(Target target) {
        return switch (target) {
            case Target.Part(Kind kind) -> part(kind);
            case Target.Group(String id) -> group(facts.group(id));
            case Target.Item(String group, int placement) -> item(facts.group(group), placement);
            case Target.Entry(String kind, String id) -> entry(kind, id);
        };
    }

    private Sheet several(List<Target> targets) {
        return new SeveralSheet(plan, fields, facts, top).of(targets);
    }

    private Sheet overview() {
        var sections = new ArrayList<Section>();
        var own = new ArrayList<Line>();
        for (String path : List.of("name", "horizon.start", "horizon.years")) {
            own.addAll(fields.under(path, ""));
        }
        sections.add(new Section("Plan", "", own));
        var parts = new ArrayList<Line>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.PLAN) {
                parts.add(new Line.Link(
                        "part." + name(kind), Facts.word(kind), facts.summary(kind), List.of(new Target.Part(kind))));
            }
        }
        sections.add(new Section("Inputs", "", parts));
        sections.add(new Section("Racks", "", groups()));
        sections.add(new Section("What follows", "", facts.computed(Layouts.follows(Kind.PLAN))));
        add(sections, "Notes", fields.under("notes", ""));
        sections.add(new Section("Parts in use", "", entries()));
        return new Sheet(plan.name(), facts.size(), List.of(), sections);
    }

    private List<Line> groups() {
        var lines = new ArrayList<Line>();
        for (RackGroup group :
                plan.groups().subList(0, Math.min(MOST_LINKS, plan.groups().size()))) {
            lines.add(new Line.Link(
                    "group." + group.id(),
                    group.name(),
                    "× " + Facts.count(group.count()),
                    List.of(new Target.Group(group.id()))));
        }
        if (plan.groups().isEmpty()) {
            lines.add(new Line.Note(
                    "racks", "No racks yet. Drag a server or a rack from the catalogue onto the canvas."));
        } else if (plan.groups().size() > MOST_LINKS) {
            lines.add(new Line.Note(
                    "racks",
                    "And %s more: choose them on the canvas."
                            .formatted(Facts.count(plan.groups().size() - MOST_LINKS))));
        }
        return lines;
    }

    private List<Line> entries() {
        var lines = new ArrayList<Line>();
        for (CatalogKind<?> kind : CatalogKind.all()) {
            for (CatalogEntry entry : kind.embedded().apply(plan.catalog()).values()) {
                lines.add(facts.link(kind.name(), entry.id()));
            }
        }
        return lines;
    }

    private Sheet part(Kind kind) {
        var sections = new ArrayList<Section>();
        String path = name(kind);
        var inputs = new ArrayList<>(fields.under(path, ""));
        for (var heading : Layouts.headings(kind)) {
            var named = inputs.stream()
                    .filter(field -> heading.names().contains(field.first().name()))
                    .sorted(Comparator.comparingInt(
                            field -> heading.names().indexOf(field.first().name())))
                    .toList();
            inputs.removeAll(named);
            add(sections, heading.title(), named);
        }
        add(sections, "Other", inputs);
        if (kind == Kind.STORAGE) {
            sections.add(new Section("", "", List.of(storage())));
        }
        add(sections, "What follows", facts.computed(Layouts.follows(kind)));
        add(sections, "Described by", facts.entries(kind));
        return new Sheet(Facts.word(kind), facts.summary(kind), List.of(top), sections);
    }

    private Line storage() {
        if (plan.storage() != null) {
            return new Line.Act("storage.remove", "Take the storage out", Map.of("storage", "null"));
        }
        String node = now.evaluation().catalog().storageNodes().all().getFirst().id();
        return new Line.Act(
                "storage.add",
                "Add storage nodes",
                Map.of("storage", "{\"node\":%s,\"count\":1}".formatted(PlanField.quoted(node))));
    }

    private Sheet group(int index) {
        RackGroup group = plan.groups().get(index);
        var inputs = fields.under("groups[" + index + "]", "");
        Set<String> rack = Set.of("rack", "pdu", "pdus_per_rack");
        var sections = new ArrayList<Section>();
        add(sections, "Placement", ordered(inputs, List.of("count", "name", "row", "hall", "id"), rack));
        add(
                sections,
                "Rack",
                inputs.stream()
                        .filter(field -> rack.contains(field.first().name()))
                        .toList());
        add(sections, "In each rack", facts.contents(group));
        add(sections, "One rack", "used of limit", facts.limits(group));
        var described = new ArrayList<Line>();
        described.add(facts.link("racks", group.rack()));
        if (group.pdu() != null) {
            described.add(facts.link("rack_equipment", group.pdu()));
        }
        add(sections, "Described by", described);
        return new Sheet(
                group.name(),
                "%s · hall %s, row %s".formatted(Facts.racks(group.count()), group.hall(), group.row()),
                List.of(top),
                sections);
    }

    private static List<Field> ordered(List<Field> inputs, List<String> order, Set<String> without) {
        return inputs.stream()
                .filter(field -> !without.contains(field.first().name()))
                .sorted(Comparator.comparingInt(
                        field -> order.indexOf(field.first().name())))
                .toList();
    }

    private Sheet item(int index, int position) {
        RackGroup group = plan.groups().get(index);
        Placement placement = group.placements().get(position);
        String kind = facts.kindOf(placement.item());
        var sections = new ArrayList<Section>();
        var placed = new ArrayList<Line>(fields.under("groups[%d].placements[%d]".formatted(index, position), ""));
        placed.addAll(fields.under("groups[%d].count".formatted(index), " of " + group.name()));
        sections.add(new Section("Placement", "", placed));
        var described = described(kind, placement.item());
        boolean about = !described.isEmpty() && described.getLast().title().equals("About");
        sections.addAll(about ? described.subList(0, described.size() - 1) : described);
        add(sections, "One rack", "used of limit", facts.limits(group));
        add(sections, "In the whole plan", facts.bought(placement.item()));
        if (about) {
            sections.add(described.getLast());
        }
        long same = (long) group.count()
                * group.placements().stream()
                        .filter(other -> other.item().equals(placement.item()))
                        .count();
        return new Sheet(
                facts.nameOf(kind, placement.item()),
                "%s%s · %s in this group".formatted(group.name(), facts.units(placement), Facts.count(same)),
                List.of(top, new Crumb(group.name(), List.of(new Target.Group(group.id())))),
                sections);
    }

    private Sheet entry(String kind, String id) {
        var sections = new ArrayList<Section>(described(kind, id));
        if (sections.isEmpty()) {
            sections.add(new Section("Embodied", "", List.of(missing(kind, id))));
        }
        add(sections, "In the whole plan", facts.bought(id));
        return new Sheet(facts.nameOf(kind, id), Layouts.kind(kind), List.of(top), sections);
    }

    /// What nobody knows has no entry yet: a number typed here makes one.
    private Line missing(String kind, String id) {
        if (!kind.equals("embodied_factors")) {
            return new Line.Note("missing", "The plan does not use this part.");
        }
        var empty = new PlanField(
                PlanField.entryPath(kind, id) + ".value",
                PlanField.Kind.SOURCED,
                true,
                0,
                Double.POSITIVE_INFINITY,
                List.of(),
                null,
                "null");
        return new Field(
                List.of(empty),
                "Emissions of making one",
                " of " + facts.nameOf(kind, id),
                Measure.of("kg", 1),
                List.of(),
                "",
                "",
                false,
                List.of());
    }

    private List<Section> described(String kind, String id) {
        String path = PlanField.entryPath(kind, id);
        var inputs = new ArrayList<>(fields.under(path, " of " + facts.nameOf(kind, id)));
        inputs.removeIf(field -> field.path().equals(path + ".id"));
        var sections = new ArrayList<Section>();
        add(sections, "Cost and power", Layouts.costAndPower(take(inputs, Layouts::isCostOrPower)));
        var about = take(
                inputs,
                field -> field.path().equals(path + "." + field.first().name())
                        && Layouts.ABOUT.contains(field.first().name()));
        add(
                sections,
                Layouts.kind(kind),
                take(
                        inputs,
                        field -> field.path().equals(path + "." + field.first().name())));
        var nested = new LinkedHashMap<String, List<Field>>();
        for (Field field : inputs) {
            String inner = field.path().substring(path.length() + 1);
            nested.computeIfAbsent(inner.substring(0, inner.lastIndexOf('.')), _ -> new ArrayList<>())
                    .add(field);
        }
        nested.forEach((name, lines) -> add(sections, title(name), lines));
        facts.inside(kind, id).ifPresent(link -> add(sections, "Made of", List.of(link)));
        add(sections, "About", about);
        return sections;
    }

    private static String title(String name) {
        return name.equals("peak_flops_per_second") ? "Dense peak" : Words.said(name.replace('.', '_'));
    }

    private static List<Field> take(List<Field> inputs, Predicate<Field> wanted) {
        var taken = new LinkedHashSet<>(inputs.stream().filter(wanted).toList());
        inputs.removeAll(taken);
        return List.copyOf(taken);
    }

    static void add(List<Section> sections, String title, List<? extends Line> lines) {
        add(sections, title, "", lines);
    }

    static void add(List<Section> sections, String title, String note, List<? extends Line> lines) {
        if (!lines.isEmpty()) {
            boolean ranges = lines.stream()
                    .anyMatch(line -> line instanceof Field field
                            && field.sourced() != null
                            && field.sourced().low() != null
                            && field.sourced().high() != null);
            sections.add(
                    new Section(title, note.isEmpty() && ranges ? "low · likely · high" : note, List.copyOf(lines)));
        }
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
