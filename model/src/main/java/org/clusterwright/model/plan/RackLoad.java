package org.clusterwright.model.plan;

import java.util.List;
import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// What stands in one rack, added up: the numbers that its limits are held against.
///
/// @param units     rack units that are filled
/// @param watts     maximum draw of everything
/// @param cards     network ports that want a switch
/// @param downPorts ports that the rack's own switches offer to them, 0 when it has no switch that is fast enough
record RackLoad(List<Standing> standing, int units, double watts, double kilograms, int cards, int downPorts) {

    /// @param index  among the group's placements
    /// @param bottom lowest unit
    record Standing(int index, int bottom, RackItem item) {
        int top() {
            return bottom + item.rackUnits() - 1;
        }

        String path() {
            return "placements[" + index + "]";
        }
    }

    /// A rack with a switch as fast as its servers' cards is cabled to it; one without is cabled to switches elsewhere.
    ///
    /// @param oversubscription decides how many ports of a switch look down
    static RackLoad of(List<Standing> standing, double oversubscription) {
        int units = 0;
        double watts = 0;
        double kilograms = 0;
        int cards = 0;
        double fastest = 0;
        for (var each : standing) {
            units += each.item().rackUnits();
            watts += valueOr0(each.item().maxWatts());
            kilograms += valueOr0(each.item().weightKg());
            cards += each.item().cards();
            fastest = Math.max(fastest, each.item().cardBytesPerSecond());
        }
        int down = 0;
        for (var each : standing) {
            if (each.item().switchPorts() > 0 && each.item().switchPortBytesPerSecond() >= fastest) {
                down += (int) Math.floor(each.item().switchPorts() * oversubscription / (1 + oversubscription));
            }
        }
        return new RackLoad(standing, units, watts, kilograms, cards, down);
    }

    private static double valueOr0(@Nullable Sourced<Double> value) {
        return value == null ? 0 : value.value();
    }
}
