package org.clusterwright.model.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number of racks that are built alike.
///
/// @param id          names the group in this plan, used once
/// @param rack        catalogue id of the rack
/// @param count       how many of these racks stand in the row
/// @param pdu         catalogue id of what feeds the rack: a rack PDU, power shelf or busway tap;
/// absent: the feed is not planned yet
/// @param pdusPerRack how many of them share one rack's load
/// @param placements  what stands in each rack
public record RackGroup(
        String id,
        String name,
        String hall,
        String row,
        String rack,
        @Range(min = 1, max = 1_000_000) int count,
        @Nullable String pdu,
        @Range(min = 0, max = 64) int pdusPerRack,
        @Range(min = 0, max = 200) List<Placement> placements) {

    public RackGroup {
        placements = List.copyOf(placements);
    }

    public RackGroup withCount(int racks) {
        return new RackGroup(id, name, hall, row, rack, racks, pdu, pdusPerRack, placements);
    }

    public RackGroup named(String otherId, String otherName) {
        return new RackGroup(otherId, otherName, hall, row, rack, count, pdu, pdusPerRack, placements);
    }

    public RackGroup holding(List<Placement> things) {
        return new RackGroup(id, name, hall, row, rack, count, pdu, pdusPerRack, things);
    }

    public RackGroup fed(@Nullable String feed, int feeds) {
        return new RackGroup(id, name, hall, row, rack, count, feed, feeds, placements);
    }

    public RackGroup standing(String otherHall, String otherRow) {
        return new RackGroup(id, name, otherHall, otherRow, rack, count, pdu, pdusPerRack, placements);
    }
}
