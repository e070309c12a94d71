package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;

/// Turns "so many of this server" into racks.
///
/// @param groups the full racks, and the last one that is not full as a group of its own; empty when not even one fits
/// @param broken why not even one fits; empty when it does
public record RackFilling(List<RackGroup> groups, List<PlacementRule.Broken> broken) {

    private static final int MOST_IN_A_RACK = 200;

    public RackFilling {
        groups = List.copyOf(groups);
        broken = List.copyOf(broken);
    }

    /// As many in each rack as height, power, breaker, weight and ports allow, stacked from the bottom.
    ///
    /// @param like  rack, feed, hall and row of the groups; its own placements and count do not matter
    /// @param item  catalogue id of a server, storage node or switch
    /// @param count how many of it, at least 1
    /// @throws IllegalArgumentException when the catalogue has no such item
    public static RackFilling of(RackGroup like, String item, int count, PlacementRule rule) {
        var known = rule.item(item);
        if (known == null) {
            throw new IllegalArgumentException(item);
        }
        return of(like, item, known.rackUnits(), count, rule);
    }

    private static RackFilling of(RackGroup like, String item, int units, int count, PlacementRule rule) {
        int most = 0;
        while (most < Math.min(count, MOST_IN_A_RACK)
                && rule.broken(filled(like, item, units, most + 1, 1)).isEmpty()) {
            most++;
        }
        if (most == 0) {
            return new RackFilling(List.of(), rule.broken(filled(like, item, units, 1, 1)));
        } else if (most == count) {
            return new RackFilling(List.of(filled(like, item, units, count, 1)), List.of());
        }
        var groups = new ArrayList<RackGroup>();
        groups.add(filled(like, item, units, most, count / most));
        if (count % most > 0) {
            var last = filled(like, item, units, count % most, 1);
            groups.add(last.named(like.id() + "-last", like.name() + ", last rack"));
        }
        return new RackFilling(groups, List.of());
    }

    private static RackGroup filled(RackGroup like, String item, int units, int each, int racks) {
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < each; i++) {
            placements.add(new Placement(1 + i * units, item));
        }
        return new RackGroup(
                like.id(),
                like.name(),
                like.hall(),
                like.row(),
                like.rack(),
                racks,
                like.pdu(),
                like.pdusPerRack(),
                placements);
    }
}
