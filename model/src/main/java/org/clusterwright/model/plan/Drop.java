package org.clusterwright.model.plan;

import java.util.List;
import org.clusterwright.model.plan.PlacementRule.Broken;
import org.jspecify.annotations.Nullable;

/// What would happen if the hand let go here: everything that the ghost and its bubble say.
///
/// @param group      id of the target
/// @param racks      how many racks of the group change alike
/// @param landing    where each thing would stand; where it was wanted when it does not fit
/// @param first      lowest unit of the ghost
/// @param last       highest unit of the ghost
/// @param usage      every limit before and after
/// @param broken     what stands against it; empty when it fits
/// @param title      "Fits at U17–24", "Does not fit in A05: too much power"
/// @param addedUsd   list price that the plan gains over all racks; absent when a price is unknown
/// @param addedWatts maximum draw that the plan gains over all racks; absent when a draw is unknown
public record Drop(
        String group,
        int racks,
        List<Placement> landing,
        int first,
        int last,
        List<Usage.Change> usage,
        List<Broken> broken,
        String title,
        @Nullable Double addedUsd,
        @Nullable Double addedWatts) {

    public Drop {
        landing = List.copyOf(landing);
        usage = List.copyOf(usage);
        broken = List.copyOf(broken);
    }

    public boolean fits() {
        return broken.isEmpty();
    }
}
