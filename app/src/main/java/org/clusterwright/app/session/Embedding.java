package org.clusterwright.app.session;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.Fabric;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.Site;
import org.clusterwright.model.plan.Storage;
import org.clusterwright.model.plan.Training;
import org.jspecify.annotations.Nullable;

/// Gives a changed plan the catalogue entries that it names. Looking all of them up takes longer than a frame, and most
/// changes name nothing that the plan before did not carry already.
final class Embedding {
    private Embedding() {}

    /// @param before carries all that it names
    static Plan of(Plan before, Plan changed, Catalog catalog) {
        return carries(before, changed) ? changed : changed.embedding(catalog);
    }

    private static boolean carries(Plan before, Plan changed) {
        return before.catalog().equals(changed.catalog())
                && site(before.site(), changed.site())
                && fabric(before.fabric(), changed.fabric())
                && storage(before.storage(), changed.storage())
                && training(before.training(), changed.training())
                && (before.groups() == changed.groups()
                        || Names.of(before.groups()).hold(Names.of(changed.groups())));
    }

    private static boolean site(Site before, Site now) {
        return before.region().equals(now.region()) && before.cooling().equals(now.cooling());
    }

    private static boolean fabric(Fabric before, Fabric now) {
        return Objects.equals(before.switchId(), now.switchId())
                && Objects.equals(before.optic(), now.optic())
                && Objects.equals(before.cable(), now.cable());
    }

    private static boolean storage(@Nullable Storage before, @Nullable Storage now) {
        return now == null || (before != null && before.node().equals(now.node()));
    }

    private static boolean training(Training before, Training now) {
        return before.model().equals(now.model())
                && before.stack().equals(now.stack())
                && before.server().equals(now.server());
    }

    /// What racks name: each kind apart, since a name may be found in several.
    private record Names(Set<String> racks, Set<String> feeds, Set<String> items) {
        static Names of(List<RackGroup> groups) {
            var names = new Names(new HashSet<>(), new HashSet<>(), new HashSet<>());
            for (RackGroup group : groups) {
                names.racks().add(group.rack());
                if (group.pdu() != null) {
                    names.feeds().add(group.pdu());
                }
                group.placements().forEach(placement -> names.items().add(placement.item()));
            }
            return names;
        }

        boolean hold(Names others) {
            return racks.containsAll(others.racks())
                    && feeds.containsAll(others.feeds())
                    && items.containsAll(others.items());
        }
    }
}
