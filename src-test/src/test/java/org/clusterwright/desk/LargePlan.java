package org.clusterwright.desk;

import java.util.ArrayList;
import java.util.List;
import org.clusterwright.model.plan.Placement;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.RackGroup;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;

/// A plan of many racks of several server kinds, in rows of a few groups each.
final class LargePlan {
    /// A server, how many of it stand in a rack, and its height.
    private record Kind(String server, String rack, int each, int units) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("dgx-h100", "rack-48u", 3, 8),
            new Kind("dgx-h200", "rack-48u", 3, 8),
            new Kind("gb200-nvl72", "nvl72-rack-shell", 1, 0),
            new Kind("dgx-b200", "rack-48u", 2, 10),
            new Kind("dgx-a100-640gb", "rack-48u", 4, 6),
            new Kind("mi300x-8-gpu-platform", "rack-48u", 3, 8),
            new Kind("gaudi3-hlb-325-8-card", "rack-48u", 3, 8),
            new Kind("l40s-8-gpu-pcie-server", "rack-48u", 4, 4));

    private static final int RACKS_A_GROUP = 8;

    private LargePlan() {}

    /// @param pools server kinds, at most eight
    /// @param racks in groups of eight, the kinds in turn
    static Plan of(int pools, int racks) {
        var groups = new ArrayList<RackGroup>();
        for (int i = 0; i * RACKS_A_GROUP < racks; i++) {
            Kind kind = KINDS.get(i % pools);
            var placements = new ArrayList<Placement>();
            for (int p = 0; p < kind.each(); p++) {
                placements.add(new Placement(1 + p * kind.units(), kind.server()));
            }
            int count = Math.min(RACKS_A_GROUP, racks - i * RACKS_A_GROUP);
            groups.add(new RackGroup(
                    "g" + i, "Group " + (i + 1), "1", "R" + (1 + i / 8), kind.rack(), count, null, 0, placements));
        }
        Plan plan = StarterPlans.read("llama-3.1-405b-h100").withGroups(groups);
        return Settings.apply(plan, List.of("training.server=dgx-h100", "training.strategy={\"kind\":\"automatic\"}"));
    }
}
