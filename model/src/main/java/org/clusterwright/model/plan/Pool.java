package org.clusterwright.model.plan;

import org.clusterwright.model.catalog.Server;

/// All servers of one kind that stand in a plan's racks.
public record Pool(Server server, long servers) {

    public long accelerators() {
        return servers * server.accelerators();
    }
}
