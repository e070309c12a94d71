package org.clusterwright.app.desk.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.clusterwright.app.desk.control.Shown;
import org.clusterwright.app.desk.workspace.Target;
import org.clusterwright.app.desk.workspace.Target.Kind;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CatalogKind;
import org.clusterwright.model.ledger.Book;
import org.clusterwright.model.ledger.Named;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.PlacementRule;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.Pool;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.Usage;
import org.clusterwright.model.quantity.Units;

/// What is told beside inputs: names, sums, what follows.
final class Facts {
    /// Units where the label says what is counted.
    private static final Map<String, String> WORDS = Map.of(
            "d",
            "days",
            "s/step",
            "s",
            "item",
            "",
            "accelerator",
            "",
            "/accelerator-h",
            "",
            "/(accelerator·h)",
            "",
            "accelerator·h",
            "h");

    private final Snapshot now;
    private final Plan plan;
    private final Catalog names;

    Facts(Snapshot now) {
        this.now = now;
        this.plan = now.plan();
        this.names = now.evaluation().catalog();
    }

    /// Index of a group, −1 when there is none.
    int group(String id) {
        for (int i = 0; i < plan.groups().size(); i++) {
            if (plan.groups().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    static String word(Kind kind) {
        return Words.said(Sheets.name(kind));
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String racks(long count) {
        return count(count) + (count == 1 ? " rack" : " racks");
    }

    String size() {
        long racks = plan.groups().stream().mapToLong(RackGroup::count).sum();
        long accelerators =
                plan.pools(names).stream().mapToLong(Pool::accelerators).sum();
        return "%s · %s accelerators".formatted(racks(racks), count(accelerators));
    }

    String summary(Kind kind) {
        return switch (kind) {
            case PLAN -> size();
            case SITE ->
                "%s, %s"
                        .formatted(
                                nameOf("regions", plan.site().region()),
                                word(plan.site().facility()));
            case FABRIC ->
                Words.choice(plan.fabric().topology().name().toLowerCase(Locale.ROOT))
                        + (plan.fabric().switchId() == null
                                ? ""
                                : ", " + nameOf("switches", plan.fabric().switchId()));
            case STORAGE ->
                plan.storage() == null
                        ? "none"
                        : count(plan.storage().count()) + " × "
                                + nameOf("storage_nodes", plan.storage().node());
            case TRAINING ->
                "%s, %s tokens"
                        .formatted(
                                nameOf("models", plan.training().model()),
                                Measure.TOKENS.text(plan.training().tokens().value()));
            case RELIABILITY ->
                "%s accelerator-h a failure"
                        .formatted(Shown.number(
                                plan.reliability().acceleratorMtbfHours().value()));
            case OPERATION ->
                "%s under load"
                        .formatted(Measure.PER_CENT.text(
                                plan.operation().utilisation().value()));
            case FINANCE ->
                "%s off list, WACC %s"
                        .formatted(
                                Measure.PER_CENT.text(plan.finance().discount().value()),
                                Measure.PER_CENT.text(
                                        plan.finance().discountRate().value()));
        };
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// Catalogue kind of what stands in a rack.
    String kindOf(String item) {
        if (names.servers().find(item).isPresent()) {
            return "servers";
        }
        return names.storageNodes().find(item).isPresent() ? "storage_nodes" : "switches";
    }

    String nameOf(String kind, String id) {
        for (CatalogKind<?> each : CatalogKind.all()) {
            if (each.name().equals(kind)) {
                return names.index(each)
                        .find(id)
                        .map(CatalogEntry::name)
                        .or(() -> names.find(id).map(CatalogEntry::name))
                        .orElse(id);
            }
        }
        return id;
    }

    Line.Link link(String kind, String id) {
        return new Line.Link(
                "entry." + kind + "." + id, nameOf(kind, id), Layouts.kind(kind), List.of(new Target.Entry(kind, id)));
    }

    /// The accelerator of a server.
    Optional<Line.Link> inside(String kind, String id) {
        return kind.equals("servers")
                ? names.servers().find(id).map(server -> link("accelerators", server.accelerator()))
                : Optional.empty();
    }

    /// Entries that a part of the plan names.
    List<Line.Link> entries(Kind kind) {
        var links = new ArrayList<Line.Link>();
        switch (kind) {
            case SITE -> {
                links.add(link("regions", plan.site().region()));
                links.add(link("cooling_types", plan.site().cooling()));
            }
            case FABRIC -> {
                if (plan.fabric().switchId() != null) {
                    links.add(link("switches", plan.fabric().switchId()));
                }
                if (plan.fabric().optic() != null) {
                    links.add(link("link_parts", plan.fabric().optic()));
                }
                if (plan.fabric().cable() != null) {
                    links.add(link("link_parts", plan.fabric().cable()));
                }
            }
            case STORAGE -> {
                if (plan.storage() != null) {
                    links.add(link("storage_nodes", plan.storage().node()));
                }
            }
            case TRAINING -> {
                links.add(link("models", plan.training().model()));
                links.add(link("software_stacks", plan.training().stack()));
                links.add(link("servers", plan.training().server()));
                inside("servers", plan.training().server()).ifPresent(links::add);
            }
            case PLAN, RELIABILITY, OPERATION, FINANCE -> {}
        }
        return List.copyOf(links);
    }

    /// What stands in a rack, equal things together.
    List<Line> contents(RackGroup group) {
        var first = new LinkedHashMap<String, Integer>();
        var counts = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < group.placements().size(); i++) {
            String item = group.placements().get(i).item();
            first.putIfAbsent(item, i);
            counts.merge(item, 1, Integer::sum);
        }
        var lines = new ArrayList<Line>();
        counts.forEach((item, count) -> lines.add(new Line.Link(
                "item." + item,
                nameOf(kindOf(item), item),
                "× " + count,
                List.of(new Target.Item(group.id(), first.getOrDefault(item, 0))))));
        if (lines.isEmpty()) {
            lines.add(new Line.Note("empty", "Empty racks. Drag a server from the catalogue into one."));
        }
        return lines;
    }

    /// `, U9–U16`
    String units(Placement placement) {
        int height = names.servers()
                .find(placement.item())
                .map(server -> server.rackUnits())
                .or(() -> names.storageNodes().find(placement.item()).map(node -> node.rackUnits()))
                .or(() -> names.switches().find(placement.item()).map(item -> item.rackUnits()))
                .orElse(1);
        return height <= 1
                ? ", U" + placement.unit()
                : ", U%d–U%d".formatted(placement.unit(), placement.unit() + height - 1);
    }

    List<Line> limits(RackGroup group) {
        var lines = new ArrayList<Line>();
        for (Usage usage : PlacementRule.of(plan, names).usage(group)) {
            Double share = usage.share();
            if (share != null && usage.most() != null) {
                String used = Shown.number(usage.used());
                String of = "%s of %s %s".formatted(used, Shown.number(usage.most()), usage.unit());
                String key = usage.limit().name().toLowerCase(Locale.ROOT);
                lines.add(new Line.Limit("limit." + key, Words.said(key), share, of.replace(" ports", "")));
            }
        }
        return lines;
    }

    List<Line> computed(List<String> terms) {
        var lines = new ArrayList<Line>();
        for (String term : terms) {
            find(term).ifPresent(named -> lines.add(computed(named, named.label())));
        }
        return lines;
    }

    /// What all of a kind come to.
    List<Line> bought(String item) {
        var lines = new ArrayList<Line>();
        find("bill.quantity." + item).ifPresent(named -> lines.add(computed(named, "Bought")));
        find("bill.amount_usd." + item).ifPresent(named -> {
            lines.add(computed(named, "Price of all"));
        });
        find("bill.load_kilowatts." + item).ifPresent(named -> lines.add(computed(named, "Power at load")));
        find("bill.peak_kilowatts." + item).ifPresent(named -> lines.add(computed(named, "Power, peak")));
        find("bill.embodied_kg." + item).ifPresent(named -> lines.add(computed(named, "Embodied")));
        return lines;
    }

    private Optional<Named> find(String term) {
        return now.evaluation().book().find(term);
    }

    private Line.Computed computed(Named named, String label) {
        Book book = now.evaluation().book();
        if (book.presence(named).absent()) {
            return new Line.Computed(named.id(), label, "–", "", now.pending());
        }
        double value = book.values().of(named);
        boolean share = named.unit().equals(Units.ONE)
                && (named.id().endsWith("utilisation")
                        || named.id().endsWith("share")
                        || named.id().endsWith("goodput"));
        if (share) {
            return new Line.Computed(named.id(), label, Shown.number(value * 100), "%", now.pending());
        }
        if (named.unit().equals(Units.KILOGRAM_CO2E) && value >= 1e4) {
            return new Line.Computed(named.id(), label, Shown.number(value / 1000), "t", now.pending());
        }
        Shown shown = Shown.of(named.unit(), value);
        String unit = WORDS.getOrDefault(shown.unit(), shown.unit())
                .replace("/run", "")
                .strip();
        return new Line.Computed(named.id(), label, shown.sign() + shown.number(), unit, now.pending());
    }
}
