package org.clusterwright.app.desk.inspector;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanField;
import org.jspecify.annotations.Nullable;

/// Inputs that do not change while a hand drags: those of the plan as opened, and the catalogue's.
final class Memory {
    private final Map<String, Map<String, PlanField>> base = new HashMap<>();
    private final Map<String, Map<String, PlanField>> shipped = new HashMap<>();
    private @Nullable Plan opened;

    /// @param of the plan as opened or last saved; another one makes everything forgotten
    Map<String, PlanField> base(Plan of, String path, Supplier<Map<String, PlanField>> inputs) {
        if (of != opened) {
            base.clear();
            opened = of;
        }
        return base.computeIfAbsent(path, _ -> inputs.get());
    }

    Map<String, PlanField> shipped(String path, Supplier<Map<String, PlanField>> inputs) {
        return shipped.computeIfAbsent(path, _ -> inputs.get());
    }
}
