package org.clusterwright.app.session;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.jspecify.annotations.Nullable;

/// A plan as it is, made of the parts of the plan before wherever they are equal: a history of hundreds of
/// steps then holds little more than what changed.
final class Shared {
    private Shared() {}

    static Plan of(Plan before, Plan plan) {
        return new Plan(
                plan.name(),
                same(before.notes(), plan.notes()),
                either(before.reproduces(), plan.reproduces()),
                same(before.horizon(), plan.horizon()),
                same(before.site(), plan.site()),
                groups(before.groups(), plan.groups()),
                same(before.fabric(), plan.fabric()),
                either(before.storage(), plan.storage()),
                same(before.training(), plan.training()),
                same(before.reliability(), plan.reliability()),
                same(before.operation(), plan.operation()),
                same(before.finance(), plan.finance()),
                same(before.catalog(), plan.catalog()));
    }

    private static List<RackGroup> groups(List<RackGroup> before, List<RackGroup> groups) {
        var shared = new ArrayList<RackGroup>(groups);
        for (int i = 0; i < Math.min(before.size(), groups.size()); i++) {
            shared.set(i, same(before.get(i), groups.get(i)));
        }
        return same(before, List.copyOf(shared));
    }

    private static <T> T same(T before, T now) {
        return before.equals(now) ? before : now;
    }

    private static <T> @Nullable T either(@Nullable T before, @Nullable T now) {
        return before != null && before.equals(now) ? before : now;
    }
}
