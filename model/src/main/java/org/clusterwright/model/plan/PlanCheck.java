package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.Index;
import org.clusterwright.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/// What can be said against a plan from the plan and its catalogue alone, before any engine runs.
public final class PlanCheck {

    private final Plan plan;
    private final Catalog catalog;
    private final PlacementRule rule;
    private final List<Finding> findings = new ArrayList<>();

    private PlanCheck(Plan plan, Catalog catalog) {
        this.plan = plan;
        this.catalog = catalog;
        this.rule = PlacementRule.of(plan, catalog);
    }

    /// @param catalog the shipped catalogue, overlaid by the user's and the plan's own
    public static List<Finding> findings(Plan plan, Catalog catalog) {
        var check = new PlanCheck(plan, catalog);
        check.names();
        check.fabric();
        check.racks();
        check.storage();
        check.sitePower();
        return List.copyOf(check.findings);
    }

    private void names() {
        var ids = new HashSet<String>();
        for (int i = 0; i < plan.groups().size(); i++) {
            var group = plan.groups().get(i);
            var path = "groups[%d]".formatted(i);
            if (!ids.add(group.id())) {
                findings.add(
                        Finding.error("group-id-twice", path + ".id", "Two groups are called %s.".formatted(group.id()))
                                .withFix("Call it " + fresh(group.id()), Map.of(path + ".id", fresh(group.id()))));
            }
            known("rack", path + ".rack", group.rack(), catalog.racks());
            known("rack equipment", path + ".pdu", group.pdu(), catalog.rackEquipment());
            for (int j = 0; j < group.placements().size(); j++) {
                var item = group.placements().get(j).item();
                if (rule.item(item) == null) {
                    unknown(
                            "server, storage node or switch",
                            path + ".placements[%d].item".formatted(j),
                            item,
                            nearest(item, catalog.servers()));
                }
            }
        }
        known("region", "site.region", plan.site().region(), catalog.regions());
        known("cooling type", "site.cooling", plan.site().cooling(), catalog.coolingTypes());
        known("switch", "fabric.switch_id", plan.fabric().switchId(), catalog.switches());
        known("optic", "fabric.optic", plan.fabric().optic(), catalog.linkParts());
        known("cable", "fabric.cable", plan.fabric().cable(), catalog.linkParts());
        var storage = plan.storage();
        known("storage node", "storage.node", storage == null ? null : storage.node(), catalog.storageNodes());
        known("model", "training.model", plan.training().model(), catalog.models());
        known("software stack", "training.stack", plan.training().stack(), catalog.softwareStacks());
        known("server", "training.server", plan.training().server(), catalog.servers());
        catalog.servers()
                .find(plan.training().server())
                .ifPresent(server ->
                        known("accelerator", "training.server", server.accelerator(), catalog.accelerators()));
    }

    private String fresh(String taken) {
        var ids = plan.groups().stream().map(RackGroup::id).toList();
        int number = 2;
        while (ids.contains(taken + "-" + number)) {
            number++;
        }
        return taken + "-" + number;
    }

    private void known(String kind, String path, @Nullable String id, Index<? extends CatalogEntry> entries) {
        if (id != null && entries.find(id).isEmpty()) {
            unknown(kind, path, id, nearest(id, entries));
        }
    }

    private void unknown(String kind, String path, String id, @Nullable String nearest) {
        var hint = nearest == null ? "" : "; the nearest is " + nearest;
        findings.add(Finding.error("unknown-id", path, "The catalogue has no %s %s%s.".formatted(kind, id, hint)));
    }

    private static @Nullable String nearest(String id, Index<? extends CatalogEntry> entries) {
        return Nearest.of(id, entries.all().stream().map(CatalogEntry::id).toList());
    }

    private void fabric() {
        var fabric = plan.fabric();
        var id = fabric.switchId();
        switch (fabric.topology()) {
            case TORUS -> {
                if (id != null) {
                    findings.add(Finding.warning(
                                    "torus-with-switches",
                                    "fabric.switch_id",
                                    "A torus has no switches; %s is not counted.".formatted(id))
                            .withFix("Take it out", Map.of("fabric.switch_id", "null")));
                }
            }
            case FAT_TREE, RAIL_OPTIMISED -> {
                if (id == null) {
                    findings.add(
                            Finding.error("no-switch", "fabric.switch_id", "A fabric of switches names no switch."));
                } else {
                    catalog.switches()
                            .find(id)
                            .ifPresent(item -> slowPorts(
                                    item.name(), item.portBytesPerSecond().value()));
                }
            }
        }
    }

    private void slowPorts(String name, double portBytesPerSecond) {
        for (var pool : plan.pools(catalog)) {
            var rate = pool.server().nicBytesPerSecond();
            if (rate != null && pool.server().nics() > 0 && rate.value() > portBytesPerSecond) {
                findings.add(Finding.warning(
                        "slow-switch-ports",
                        "fabric.switch_id",
                        "The cards of %s run at %s; the ports of %s at %s."
                                .formatted(
                                        pool.server().name(),
                                        gigabits(rate.value()),
                                        name,
                                        gigabits(portBytesPerSecond))));
            }
        }
    }

    private static String gigabits(double bytesPerSecond) {
        return String.format(Locale.ROOT, "%.0f Gb/s", bytesPerSecond * 8 / 1e9);
    }

    private void racks() {
        for (int i = 0; i < plan.groups().size(); i++) {
            var group = plan.groups().get(i);
            var path = "groups[%d]".formatted(i);
            for (var broken : rule.broken(group)) {
                var code = "rack-" + broken.limit().name().toLowerCase(Locale.ROOT);
                var finding = Finding.error(code, path + "." + broken.path(), broken.reason());
                var spread = Respread.groups(plan, i, rule);
                findings.add(
                        spread == null
                                ? finding
                                : finding.withFix(
                                        "Spread over more racks", Map.of("groups", Respread.setting(spread))));
            }
            for (var unknown : rule.unknown(group)) {
                findings.add(Finding.info(
                        "placement-unknown",
                        path,
                        "The catalogue does not know %s: the rack is checked without it.".formatted(unknown)));
            }
            cooling(group, path);
        }
    }

    private void cooling(RackGroup group, String path) {
        catalog.coolingTypes().find(plan.site().cooling()).ifPresent(cooling -> {
            var most = cooling.maxRackWatts();
            double drawn = rule.maxWatts(group);
            if (most != null && drawn > most.value()) {
                findings.add(Finding.warning(
                        "rack-over-cooling",
                        path,
                        "The rack's equipment draws at most %s; %s carries off %s a rack."
                                .formatted(
                                        PlacementRule.kilowatts(drawn),
                                        cooling.name(),
                                        PlacementRule.kilowatts(most.value()))));
            }
        });
    }

    private void storage() {
        var storage = plan.storage();
        if (storage == null) {
            return;
        }
        var node = catalog.storageNodes().find(storage.node());
        long placed = plan.placed().entrySet().stream()
                .filter(item ->
                        node.isPresent() && node.equals(catalog.storageNodes().find(item.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (placed > 0 && placed != storage.count()) {
            findings.add(Finding.warning(
                            "storage-placed-otherwise",
                            "storage.count",
                            "The racks hold %d of %s; the storage counts %d."
                                    .formatted(placed, storage.node(), storage.count()))
                    .withFix("Count what the racks hold", Map.of("storage.count", Long.toString(placed))));
        }
    }

    private void sitePower() {
        var limit = plan.site().powerLimitKilowatts();
        double watts = plan.groups().stream()
                .mapToDouble(group -> group.count() * rule.maxWatts(group))
                .sum();
        if (limit != null && watts > limit.value() * 1000) {
            findings.add(Finding.error(
                    "site-power",
                    "site.power_limit_kilowatts",
                    "The racks draw at most %s; the site gives %s."
                            .formatted(PlacementRule.kilowatts(watts), PlacementRule.kilowatts(limit.value() * 1000))));
        }
    }
}
