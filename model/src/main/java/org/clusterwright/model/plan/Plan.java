package org.clusterwright.model.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clusterwright.model.catalog.Catalog;
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

    /// All servers of a kind are a pool, in the order of their ids. What the catalogue does not know as a
    /// server is in none.
    public List<Pool> pools(Catalog catalog) {
        return placed().entrySet().stream()
                .flatMap(item ->
                        catalog.servers().find(item.getKey()).map(server -> new Pool(server, item.getValue())).stream())
                .toList();
    }

    /// This plan with every catalogue entry that it uses inside and called by its id, so that it opens
    /// identically wherever and whenever.
    /// Entries that it carries already stay as they are.
    public Plan embedding(Catalog shipped) {
        Catalog names = shipped.overlaidBy(Catalog.of(catalog));
        Plan plan = new CanonicalIds(names).of(this);
        return plan.withCatalog(Entries.of(UsedEntries.of(plan, names)).with(catalog.all()));
    }

    public Plan withGroups(List<RackGroup> racks) {
        return new Plan(
                name,
                notes,
                reproduces,
                horizon,
                site,
                racks,
                fabric,
                storage,
                training,
                reliability,
                operation,
                finance,
                catalog);
    }

    public Plan withTraining(Training run) {
        return new Plan(
                name,
                notes,
                reproduces,
                horizon,
                site,
                groups,
                fabric,
                storage,
                run,
                reliability,
                operation,
                finance,
                catalog);
    }

    public Plan withCatalog(Entries entries) {
        return new Plan(
                name,
                notes,
                reproduces,
                horizon,
                site,
                groups,
                fabric,
                storage,
                training,
                reliability,
                operation,
                finance,
                entries);
    }
}
