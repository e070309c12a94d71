package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Rack;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// Whether things can stand in a rack: height, overlap, power, breaker, weight, ports.
///
/// Power is the maximum draw, since a breaker does not trip on averages. What the catalogue does not
/// know is not counted, and is said.
public final class PlacementRule {

    private final Catalog catalog;
    private final double oversubscription;

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
        var broken = new ArrayList<Broken>();
        var items = items(group);
        catalog.racks().find(group.rack()).ifPresent(rack -> {
            height(rack, items, broken);
            overlap(items, broken);
            power(rack, items, broken);
            breaker(group, items, broken);
            weight(rack, items, broken);
            ports(items, broken);
        });
        return List.copyOf(broken);
    }

    /// What the rule could not count, one sentence a thing.
    public List<String> unknown(RackGroup group) {
        var unknown = new ArrayList<String>();
        for (var item : items(group).stream().map(Placed::item).distinct().toList()) {
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
        return items(group).stream()
                .mapToDouble(placed -> valueOr0(placed.item().maxWatts()))
                .sum();
    }

    @Nullable
    RackItem item(String id) {
        return RackItem.find(catalog, id);
    }

    private record Placed(int index, int bottom, RackItem item) {
        int top() {
            return bottom + item.rackUnits() - 1;
        }

        String path() {
            return "placements[" + index + "]";
        }
    }

    private List<Placed> items(RackGroup group) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < group.placements().size(); i++) {
            var placement = group.placements().get(i);
            var item = item(placement.item());
            if (item != null) {
                placed.add(new Placed(i, placement.unit(), item));
            }
        }
        return placed;
    }

    private static void height(Rack rack, List<Placed> items, List<Broken> broken) {
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

    private static void overlap(List<Placed> items, List<Broken> broken) {
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

    private static void power(Rack rack, List<Placed> items, List<Broken> broken) {
        double drawn = drawn(items);
        var limit = rack.powerWatts();
        if (limit != null && drawn > limit.value()) {
            broken.add(new Broken(
                    Limit.POWER,
                    "rack",
                    "The rack's equipment draws at most %s; %s takes %s."
                            .formatted(kilowatts(drawn), rack.name(), kilowatts(limit.value()))));
        }
    }

    private void breaker(RackGroup group, List<Placed> items, List<Broken> broken) {
        var pdu = group.pdu() == null
                ? null
                : catalog.rackEquipment().find(group.pdu()).orElse(null);
        var each = pdu == null ? null : pdu.capacityWatts();
        double drawn = drawn(items);
        if (pdu != null && each != null && drawn > each.value() * group.pdusPerRack()) {
            broken.add(new Broken(
                    Limit.BREAKER,
                    "pdus_per_rack",
                    "The rack's equipment draws at most %s; its feed, %d × %s of %s, gives %s."
                            .formatted(
                                    kilowatts(drawn),
                                    group.pdusPerRack(),
                                    pdu.name(),
                                    kilowatts(each.value()),
                                    kilowatts(each.value() * group.pdusPerRack()))));
        }
    }

    private static void weight(Rack rack, List<Placed> items, List<Broken> broken) {
        double load = items.stream()
                .mapToDouble(placed -> valueOr0(placed.item().weightKg()))
                .sum();
        var limit = rack.maxLoadKg();
        if (limit != null && load > limit.value()) {
            broken.add(new Broken(
                    Limit.WEIGHT,
                    "rack",
                    "The rack's equipment weighs %s; %s carries %s."
                            .formatted(kilograms(load), rack.name(), kilograms(limit.value()))));
        }
    }

    /// A rack with a switch as fast as its servers' cards is cabled to it; one without is cabled to switches elsewhere.
    private void ports(List<Placed> items, List<Broken> broken) {
        double fastest = items.stream()
                .mapToDouble(placed -> placed.item().cardBytesPerSecond())
                .max()
                .orElse(0);
        int needed = items.stream().mapToInt(placed -> placed.item().cards()).sum();
        int offered = items.stream()
                .map(Placed::item)
                .filter(item -> item.switchPorts() > 0 && item.switchPortBytesPerSecond() >= fastest)
                .mapToInt(item -> (int) Math.floor(item.switchPorts() * oversubscription / (1 + oversubscription)))
                .sum();
        if (offered > 0 && needed > offered) {
            broken.add(new Broken(
                    Limit.PORTS,
                    "placements",
                    "The rack's servers and storage have %d network ports; its switches offer %d down."
                            .formatted(needed, offered)));
        }
    }

    private static double drawn(List<Placed> items) {
        return items.stream()
                .mapToDouble(placed -> valueOr0(placed.item().maxWatts()))
                .sum();
    }

    private static double valueOr0(@Nullable Sourced<Double> value) {
        return value == null ? 0 : value.value();
    }

    static String kilowatts(double watts) {
        return String.format(Locale.ROOT, "%.1f kW", watts / 1000);
    }

    private static String kilograms(double kilograms) {
        return String.format(Locale.ROOT, "%.0f kg", kilograms);
    }
}
