package org.clusterwright.model.plan;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// The way from any version of the plan file to today's, one version a step: the first step leads from version 1 to 2.
///
/// @param steps each changes the tree of one version into that of the next; the field `version` is advanced for it
record Migrations(List<Consumer<ObjectNode>> steps) {

    /// Version 1 is today's.
    static final Migrations SHIPPED = new Migrations(List.of());

    Migrations {
        steps = List.copyOf(steps);
    }

    int newest() {
        return steps.size() + 1;
    }

    /// @throws PlanException when the version is not one of those that are known
    void apply(String file, ObjectNode plan) {
        for (int version = version(file, plan); version < newest(); version++) {
            steps.get(version - 1).accept(plan);
            plan.put("version", version + 1);
        }
    }

    int version(String file, ObjectNode plan) {
        var version = plan.get("version");
        var expected = newest() == 1 ? "version 1" : "a version from 1 to " + newest();
        if (version == null) {
            throw new PlanException(file, "version", "nothing", expected);
        } else if (!version.isIntegralNumber() || !version.canConvertToInt() || version.intValue() < 1) {
            throw new PlanException(
                    file, "version", version.isContainer() ? "no number" : version.toString(), expected);
        } else if (version.intValue() > newest()) {
            throw new PlanException(file, "version", version + ", which a newer Clusterwright wrote", expected);
        }
        return version.intValue();
    }
}
