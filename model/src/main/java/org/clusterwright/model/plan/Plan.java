package org.clusterwright.model.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clusterwright.model.catalog.Entries;
import org.jspecify.annotations.Nullable;

/// Everything that was decided about a cluster and its run. What follows from it is an evaluation's business.
///
/// @param reproduces the published run behind the plan, if there is one
/// @param groups     the racks, in the order in which they were planned
/// @param catalog    the catalogue entries it carries: its own, and after the first save all that it uses
public record Plan(
        String name,
        @Range(min = 0, max = 10_000) List<String> notes,
        @Nullable Publication reproduces,
        Horizon horizon,
        Site site,
        @Range(min = 0, max = 100_000) List<RackGroup> groups,
        Fabric fabric,
        @Nullable Storage storage,
        Training training,
        Reliability reliability,
        Operation operation,
        Finance finance,
        Entries catalog) {

    public Plan {
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
    }

    /// How many of each catalogue item stand in the racks, by id.
    public Map<String, Long> placed() {
        var counts = new TreeMap<String, Long>();
        for (RackGroup group : groups) {
            for (Placement placement : group.placements()) {
                counts.merge(placement.item(), (long) group.count(), Long::sum);
            }
        }
        return counts;
    }
}
