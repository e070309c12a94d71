package org.clusterwright.app.desk.start;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;

/// A few racks of a plan, as a small picture shows them: every group is there, and groups of many racks have more.
///
/// @param racks from left to right
record Elevation(List<Rack> racks) {
    private static final int MOST = 9;
    private static final int FEW = 8;
    private static final int USUAL_UNITS = 48;
    /// From this height on a server is a rack of its own, built of trays.
    private static final int WHOLE_RACK = 30;

    /// @param units height inside
    record Rack(int units, List<Plate> plates) {}

    /// @param unit  the lowest it fills, 1 at the bottom
    record Plate(int unit, int units, Kind kind) {}

    enum Kind {
        AIR,
        LIQUID,
        NETWORK,
        STORAGE,
        POWER
    }

    static Elevation of(Plan plan, Catalog catalog) {
        long all = plan.groups().stream().mapToLong(RackGroup::count).sum();
        long most = drawn(all);
        var racks = new ArrayList<Rack>();
        for (RackGroup group : plan.groups()) {
            Rack rack = rack(group, catalog);
            long share = Math.max(1, Math.round((double) most * group.count() / all));
            for (int i = 0; i < share && racks.size() < most; i++) {
                racks.add(rack);
            }
        }
        return new Elevation(List.copyOf(racks));
    }

    /// Few racks stand there as they are; of many, more look like more, though 1 000 are not ten times as wide as 100.
    private static long drawn(long all) {
        return all <= FEW ? all : Math.min(MOST, Math.round(2 + 0.7 * Math.log((double) all) / Math.log(2)));
    }

    private static Rack rack(RackGroup group, Catalog catalog) {
        int units =
                catalog.racks().find(group.rack()).map(each -> each.rackUnits()).orElse(USUAL_UNITS);
        var plates = new ArrayList<Plate>();
        for (Placement placement : group.placements()) {
            plates(placement, catalog, plates);
        }
        int top = plates.stream()
                .mapToInt(plate -> plate.unit() + plate.units() - 1)
                .max()
                .orElse(0);
        return new Rack(Math.max(units, top), List.copyOf(plates));
    }

    private static void plates(Placement placement, Catalog catalog, List<Plate> plates) {
        var server = catalog.servers().find(placement.item());
        if (server.isPresent()) {
            Kind kind = liquid(server.get()) ? Kind.LIQUID : Kind.AIR;
            if (server.get().rackUnits() >= WHOLE_RACK) {
                trays(placement.unit(), server.get().rackUnits(), kind, plates);
            } else {
                plates.add(new Plate(placement.unit(), Math.max(1, server.get().rackUnits()), kind));
            }
            return;
        }
        catalog.switches()
                .find(placement.item())
                .ifPresent(
                        each -> plates.add(new Plate(placement.unit(), Math.max(1, each.rackUnits()), Kind.NETWORK)));
        catalog.storageNodes()
                .find(placement.item())
                .ifPresent(
                        each -> plates.add(new Plate(placement.unit(), Math.max(1, each.rackUnits()), Kind.STORAGE)));
    }

    /// Power at both ends, computers, links in the middle: how racks that are sold whole are built.
    private static void trays(int unit, int units, Kind kind, List<Plate> plates) {
        for (int i = 0; i < units; i++) {
            double at = (i + 0.5) / units;
            Kind tray = at < 0.08 || at > 0.92 ? Kind.POWER : at > 0.4 && at < 0.6 ? Kind.NETWORK : kind;
            plates.add(new Plate(unit + i, 1, tray));
        }
    }

    private static boolean liquid(Server server) {
        String cooling = server.cooling();
        return cooling != null && !cooling.equalsIgnoreCase("air");
    }
}
