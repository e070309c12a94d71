package org.clusterwright.app.desk.canvas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.catalog.Entries;
import org.clusterwright.model.catalog.RackEquipment;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// The front of a rack. All racks of a group have the same.
///
/// @param plates     in the order of the placements, then what feeds the rack
/// @param watts      most that everything draws
/// @param limitWatts of the rack; absent when not known
/// @param priceUsd   rack, feed and all that stands in it, as far as known
/// @param feeds      upright feeds at the back, which take no unit
public record Face(
        String rack,
        int units,
        List<Plate> plates,
        double watts,
        @Nullable Double limitWatts,
        double priceUsd,
        int feeds,
        @Nullable String feed) {
    private static final int USUAL = 48;

    public Face {
        plates = List.copyOf(plates);
    }

    public static Face of(RackGroup group, Entries entries) {
        var rack = entries.racks().get(group.rack());
        var plates = new ArrayList<Plate>();
        for (int i = 0; i < group.placements().size(); i++) {
            Placement placement = group.placements().get(i);
            plates.add(Plates.of(placement.unit(), placement.item(), i, entries));
        }
        int units = rack == null ? USUAL : Math.max(1, rack.rackUnits());
        for (Plate plate : plates) {
            units = Math.max(units, plate.top());
        }
        double watts = 0;
        double price = rack == null ? 0 : or0(rack.priceUsd());
        for (Plate plate : plates) {
            watts += plate.watts() == null ? 0 : plate.watts();
            price += plate.priceUsd() == null ? 0 : plate.priceUsd();
        }
        String pdu = group.pdu();
        RackEquipment feed = pdu == null ? null : entries.rackEquipment().get(pdu);
        int upright = 0;
        if (feed != null) {
            price += group.pdusPerRack() * or0(feed.priceUsd());
            if (feed.rackUnits() == 0) {
                upright = group.pdusPerRack();
            } else {
                shelves(plates, units, feed, group.pdusPerRack());
            }
        }
        return new Face(
                rack == null ? group.rack() : rack.name(),
                units,
                plates,
                watts,
                rack == null || rack.powerWatts() == null
                        ? null
                        : rack.powerWatts().value(),
                price,
                upright,
                feed == null ? null : feed.name());
    }

    /// The plan does not say at which unit a power shelf hangs: it is drawn in the highest free ones.
    private static void shelves(List<Plate> plates, int units, RackEquipment feed, int count) {
        int top = units;
        for (int i = 0; i < count; i++) {
            while (top >= feed.rackUnits() && taken(plates, top - feed.rackUnits() + 1, top)) {
                top--;
            }
            int bottom = top - feed.rackUnits() + 1;
            if (bottom < 1) {
                return;
            }
            plates.add(new Plate(bottom, feed.rackUnits(), Gear.POWER, "", -1, feed.name(), null, null, null, 0, 0));
            top = bottom - 1;
        }
    }

    private static boolean taken(List<Plate> plates, int bottom, int top) {
        return plates.stream().anyMatch(plate -> plate.unit() <= top && plate.top() >= bottom);
    }

    private static double or0(@Nullable Sourced<Double> value) {
        return value == null ? 0 : value.value();
    }

    /// Share of the rack's power that is used; absent when the rack's is not known.
    public @Nullable Double share() {
        return limitWatts == null || limitWatts == 0 ? null : watts / limitWatts;
    }

    public int accelerators() {
        return plates.stream().mapToInt(Plate::accelerators).sum();
    }

    public int servers() {
        return (int) plates.stream()
                .filter(plate -> plate.gear() == Gear.AIR || plate.gear() == Gear.LIQUID)
                .count();
    }

    /// The uppermost plate that fills the unit; absent where it is free.
    public @Nullable Plate at(int unit) {
        for (int i = plates.size() - 1; i >= 0; i--) {
            if (plates.get(i).unit() <= unit && unit <= plates.get(i).top()) {
                return plates.get(i);
            }
        }
        return null;
    }
}
