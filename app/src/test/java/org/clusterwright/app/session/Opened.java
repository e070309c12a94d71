package org.clusterwright.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.StarterPlans;
import org.jspecify.annotations.Nullable;

/// A session whose threads are moved by hand, and what was evaluated for it.
final class Opened {
    static final Catalog CATALOG = Catalog.shipped();

    final ByHand evaluator = new ByHand();
    final ByHand ui = new ByHand();
    final List<Plan> evaluated = new ArrayList<>();
    final Session session;
    UnaryOperator<Plan> before = UnaryOperator.identity();

    Opened(Plan plan, @Nullable Path file) {
        this.session = new Session(plan, file, this::evaluate, CATALOG, evaluator, () -> {}, ui);
    }

    Opened() {
        this(StarterPlans.read(StarterPlans.list().getFirst().id()), null);
    }

    private Evaluation evaluate(Plan plan) {
        evaluated.add(plan);
        return new Evaluator(CATALOG).evaluate(before.apply(plan));
    }

    Snapshot settled() {
        evaluator.run();
        ui.run();
        return session.now();
    }

    static UnaryOperator<Plan> named(String name) {
        return plan -> org.clusterwright.model.plan.Settings.apply(plan, java.util.Map.of("name", name));
    }
}
