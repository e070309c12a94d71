package org.clusterwright.model.evaluate;

import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.performance.Chip;
import org.clusterwright.model.performance.Network;
import org.clusterwright.model.plan.Fabric;
import org.clusterwright.model.plan.FabricCount;
import org.clusterwright.model.plan.Plan;

/// What joins the accelerators of a plan's run.
final class Networks {
    private Networks() {}

    /// A domain is as large as the chip's scale-up network reaches, but not beyond the server where the
    /// server is what it ends at.
    static Network of(Plan plan, Server server, Chip chip, FabricCount fabric) {
        int domain = switch (plan.fabric().topology()) {
            case TORUS -> chip.scaleUpSize();
            case FAT_TREE, RAIL_OPTIMISED -> Math.min(chip.scaleUpSize(), Math.max(1, server.accelerators()));
        };
        Double rate = server.scaleOutBytesPerSecondPerAccelerator();
        double share = rate == null ? 0 : rate;
        double oversubscription = plan.fabric().oversubscription().value();
        if (oversubscription <= 1 || fabric.interLinks() == 0 || plan.fabric().topology() == Fabric.Topology.TORUS) {
            return Network.nonBlocking(Math.max(1, domain), share);
        }
        int perCard = Math.max(1, server.accelerators() / Math.max(1, server.nics()));
        int pod = (int) Math.min(Integer.MAX_VALUE, fabric.endpointsUnderLeaf() * perCard);
        return new Network(Math.max(1, domain), share, pod, oversubscription);
    }
}
