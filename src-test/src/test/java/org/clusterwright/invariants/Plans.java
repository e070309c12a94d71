package org.clusterwright.invariants;

import java.util.stream.Stream;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.StarterPlans;

/// The plans that laws are tried on: all starter plans.
final class Plans {
    private Plans() {}

    static Stream<Plan> all() {
        return StarterPlans.shipped().ids().stream().map(id -> StarterPlans.shipped().plan(id));
    }
}
