package org.clusterwright.app.desk.canvas.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fabric as it is drawn: lanes from the top, the leaves last, and what is said about it.
///
/// @param leavesInRacks how many leaves stand in the racks, which then carry pads on their upper edge
/// @param technology    `InfiniBand NDR 400G, 3 tiers`; absent when nothing is switched
public record FabricSheet(
        List<Lane> lanes,
        long leavesInRacks,
        @Nullable String technology,
        @Nullable String oversubscription,
        boolean full,
        @Nullable String bisection) {
    public FabricSheet {
        lanes = List.copyOf(lanes);
    }

    static final FabricSheet NONE = new FabricSheet(List.of(), 0, null, null, true, null);
}
