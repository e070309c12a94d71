package org.clusterwright.app.desk.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clusterwright.app.desk.inspector.Sheet.Crumb;
import org.clusterwright.app.desk.inspector.Sheet.Section;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanField;

/// Several selected things: the inputs that they have in common, then each by itself.
final class SeveralSheet {
    /// What each has to have for itself.
    private static final Set<String> OWN = Set.of("id", "unit", "name");

    private final Plan plan;
    private final Fields fields;
    private final Facts facts;
    private final Crumb top;

    SeveralSheet(Plan plan, Fields fields, Facts facts, Crumb top) {
        this.plan = plan;
        this.fields = fields;
        this.facts = facts;
        this.top = top;
    }

    Sheet of(List<Target> targets) {
        var sections = new ArrayList<Section>();
        String words = words(targets);
        var paths = targets.stream().map(this::path).toList();
        if (paths.stream().noneMatch(String::isEmpty)) {
            var common = fields.common(paths, " of " + words).stream()
                    .filter(field -> !OWN.contains(field.first().name()))
                    .toList();
            Sheets.add(sections, "In common", common);
        }
        var items = targets.stream().map(this::item).distinct().toList();
        if (items.size() == 1 && !items.getFirst().isEmpty()) {
            String kind = facts.kindOf(items.getFirst());
            var entry = fields.under(
                    PlanField.entryPath(kind, items.getFirst()), " of " + facts.nameOf(kind, items.getFirst()));
            Sheets.add(
                    sections,
                    facts.nameOf(kind, items.getFirst()),
                    Layouts.costAndPower(
                            entry.stream().filter(Layouts::isCostOrPower).toList()));
        }
        if (sections.isEmpty()) {
            sections.add(new Section("", "", List.of(new Line.Note("several", "These have no input in common."))));
        }
        Sheets.add(sections, "Each by itself", targets.stream().map(this::link).toList());
        return new Sheet(words, "An edit counts for all of them", List.of(top), sections);
    }

    private static String words(List<Target> targets) {
        if (targets.stream().allMatch(Target.Group.class::isInstance)) {
            return targets.size() + " groups";
        }
        return targets.stream().allMatch(Target.Item.class::isInstance)
                ? targets.size() + " parts"
                : targets.size() + " things";
    }

    private String path(Target target) {
        return switch (target) {
            case Target.Group(String id) -> "groups[%d]".formatted(facts.group(id));
            case Target.Item(String group, int placement) ->
                "groups[%d].placements[%d]".formatted(facts.group(group), placement);
            case Target.Entry(String kind, String id) -> PlanField.entryPath(kind, id);
            case Target.Part _ -> "";
        };
    }

    private String item(Target target) {
        return target instanceof Target.Item(String group, int placement)
                ? plan.groups()
                        .get(facts.group(group))
                        .placements()
                        .get(placement)
                        .item()
                : "";
    }

    private Line link(Target target) {
        return switch (target) {
            case Target.Part(Target.Kind kind) ->
                new Line.Link("part." + kind, Facts.word(kind), facts.summary(kind), List.of(target));
            case Target.Group(String id) -> {
                var group = plan.groups().get(facts.group(id));
                yield new Line.Link("group." + id, group.name(), "× " + Facts.count(group.count()), List.of(target));
            }
            case Target.Item(String id, int placement) -> {
                var group = plan.groups().get(facts.group(id));
                var placed = group.placements().get(placement);
                yield new Line.Link(
                        "item." + id + "." + placement,
                        facts.nameOf(facts.kindOf(placed.item()), placed.item()),
                        group.name() + facts.units(placed),
                        List.of(target));
            }
            case Target.Entry(String kind, String id) -> facts.link(kind, id);
        };
    }
}
