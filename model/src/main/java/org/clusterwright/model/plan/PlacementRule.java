package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Rack;
import org.clusterwright.model.catalog.RackEquipment;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// Whether things can stand in a rack: height, overlap, power, breaker, weight, ports.
///
/// Power is the maximum draw, since a breaker does not trip on averages. What the catalogue does not
/// know is not counted, and is said.
public final class PlacementRule {

    private final Catalog catalog;
    private final double oversubscription;
    private final Map<String, Optional<RackItem>> items = new ConcurrentHashMap<>();

    /// @param oversubscription of the fabric: how many ports of a switch in the rack look down to its servers
    public PlacementRule(Catalog catalog, double oversubscription) {
        this.catalog = catalog;
        this.oversubscription = oversubscription;
    }

    public static PlacementRule of(Plan plan, Catalog catalog) {
        return new PlacementRule(catalog, plan.fabric().oversubscription().value());
    }

    public enum Limit {
        HEIGHT,
        OVERLAP,
        POWER,
        BREAKER,
        WEIGHT,
        PORTS
    }

    /// One limit that a rack breaks.
    ///
    /// @param path   inside the group: `placements[2]`, `rack`, `pdus_per_rack`
    /// @param reason one sentence with the numbers
    public record Broken(Limit limit, String path, String reason) {}

    /// Every limit that a rack of this group breaks, in a fixed order. A rack or an item that the
    /// catalogue lacks breaks none.
    public List<Broken> broken(RackGroup group) {
        var rack = catalog.racks().find(group.rack()).orElse(null);
        if (rack == null) {
            return List.of();
        }
        var broken = new ArrayList<Broken>();
        var load = load(group);
        height(rack, load.standing(), broken);
        overlap(load.standing(), broken);
        for (var usage : usage(group, load)) {
            if (usage.over()) {
                sum(group, rack, usage, broken);
            }
        }
        return List.copyOf(broken);
    }

    /// How much of each limit a rack of this group uses: height, power, breaker, weight, ports.
    public List<Usage> usage(RackGroup group) {
        return usage(group, load(group));
    }

    private List<Usage> usage(RackGroup group, RackLoad load) {
        var rack = catalog.racks().find(group.rack()).orElse(null);
        var feed = feed(group);
        var each = feed == null ? null : kilo(feed.capacityWatts());
        var carried = rack == null ? null : rack.maxLoadKg();
        return List.of(
                new Usage(Limit.HEIGHT, load.units(), rack == null ? null : (double) rack.rackUnits(), "U"),
                new Usage(Limit.POWER, load.watts() / 1000, rack == null ? null : kilo(rack.powerWatts()), "kW"),
                new Usage(Limit.BREAKER, load.watts() / 1000, each == null ? null : each * group.pdusPerRack(), "kW"),
                new Usage(Limit.WEIGHT, load.kilograms(), carried == null ? null : carried.value(), "kg"),
                new Usage(
                        Limit.PORTS, load.cards(), load.downPorts() == 0 ? null : (double) load.downPorts(), "ports"));
    }

    private @Nullable RackEquipment feed(RackGroup group) {
        return group.pdu() == null
                ? null
                : catalog.rackEquipment().find(group.pdu()).orElse(null);
    }

    private static @Nullable Double kilo(@Nullable Sourced<Double> value) {
        return value == null ? null : value.value() / 1000;
    }

    /// What the rule could not count, one sentence a thing.
    public List<String> unknown(RackGroup group) {
        var unknown = new ArrayList<String>();
        for (var item : load(group).standing().stream()
                .map(RackLoad.Standing::item)
                .distinct()
                .toList()) {
            if (item.maxWatts() == null) {
                unknown.add("the maximum draw of %s".formatted(item.name()));
            }
            if (item.weightKg() == null) {
                unknown.add("the weight of %s".formatted(item.name()));
            }
        }
        return unknown;
    }

    /// Draw of one rack when everything in it draws its maximum, in watts.
    public double maxWatts(RackGroup group) {
        return load(group).watts();
    }

    /// A rule is asked at every move of the hand: each item is looked up once.
    @Nullable
    RackItem item(String id) {
        return items.computeIfAbsent(id, name -> Optional.ofNullable(RackItem.find(catalog, name)))
                .orElse(null);
    }

    /// Units of the group's rack; absent when the catalogue lacks the rack.
    @Nullable
    Integer rackUnits(RackGroup group) {
        return catalog.racks().find(group.rack()).map(Rack::rackUnits).orElse(null);
    }

    private RackLoad load(RackGroup group) {
        var standing = new ArrayList<RackLoad.Standing>(group.placements().size());
        for (int i = 0; i < group.placements().size(); i++) {
            var placement = group.placements().get(i);
            var item = item(placement.item());
            if (item != null) {
                standing.add(new RackLoad.Standing(i, placement.unit(), item));
            }
        }
        return RackLoad.of(standing, oversubscription);
    }

    private static void height(Rack rack, List<RackLoad.Standing> items, List<Broken> broken) {
        for (var placed : items) {
            if (placed.top() > rack.rackUnits()) {
                broken.add(new Broken(
                        Limit.HEIGHT,
                        placed.path(),
                        "%s of %d U from unit %d ends at unit %d of a rack of %d U."
                                .formatted(
                                        placed.item().name(),
                                        placed.item().rackUnits(),
                                        placed.bottom(),
                                        placed.top(),
                                        rack.rackUnits())));
            }
        }
    }

    private static void overlap(List<RackLoad.Standing> items, List<Broken> broken) {
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                var upper = items.get(i);
                var lower = items.get(j);
                int first = Math.max(upper.bottom(), lower.bottom());
                int last = Math.min(upper.top(), lower.top());
                if (first <= last) {
                    broken.add(new Broken(
                            Limit.OVERLAP,
                            upper.path(),
                            "%s and %s (%s) both fill %s."
                                    .formatted(
                                            upper.item().name(),
                                            lower.item().name(),
                                            lower.path(),
                                            first == last ? "unit " + first : "units " + first + " to " + last)));
                }
            }
        }
    }

    /// The sentence for a sum that is over its limit.
    private void sum(RackGroup group, Rack rack, Usage usage, List<Broken> broken) {
        double used = usage.used();
        double most = usage.most() == null ? 0 : usage.most();
        switch (usage.limit()) {
            case HEIGHT, OVERLAP -> {
                // told thing by thing: a sum over the height overlaps or ends above the top
            }
            case POWER ->
                broken.add(new Broken(
                        Limit.POWER,
                        "rack",
                        "The rack's equipment draws at most %s; %s takes %s."
                                .formatted(kilowatts(used * 1000), rack.name(), kilowatts(most * 1000))));
            case BREAKER -> {
                var feed = feed(group);
                broken.add(new Broken(
                        Limit.BREAKER,
                        "pdus_per_rack",
                        "The rack's equipment draws at most %s; its feed, %d × %s of %s, gives %s."
                                .formatted(
                                        kilowatts(used * 1000),
                                        group.pdusPerRack(),
                                        feed == null ? "" : feed.name(),
                                        feed == null || feed.capacityWatts() == null
                                                ? ""
                                                : kilowatts(feed.capacityWatts().value()),
                                        kilowatts(most * 1000))));
            }
            case WEIGHT ->
                broken.add(new Broken(
                        Limit.WEIGHT,
                        "rack",
                        "The rack's equipment weighs %s; %s carries %s."
                                .formatted(kilograms(used), rack.name(), kilograms(most))));
            case PORTS ->
                broken.add(new Broken(
                        Limit.PORTS,
                        "placements",
                        String.format(
                                Locale.ROOT,
                                "The rack's servers and storage have %.0f network ports; its switches offer %.0f down.",
                                used,
                                most)));
        }
    }

    static String kilowatts(double watts) {
        return String.format(Locale.ROOT, "%.1f kW", watts / 1000);
    }

    private static String kilograms(double kilograms) {
        return String.format(Locale.ROOT, "%.0f kg", kilograms);
    }
}
