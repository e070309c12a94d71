package org.clusterwright.model.plan;

import org.clusterwright.model.quantity.Sourced;
import org.jspecify.annotations.Nullable;

/// The network between the servers.
///
/// @param switchId         catalogue id of the switch in every tier; absent for a torus
/// @param optic            catalogue id of the optic at each end of a link between tiers
/// @param cable            catalogue id of the cable between server and leaf
/// @param oversubscription bandwidth down ÷ bandwidth up of a leaf, 1 for a full fabric
public record Fabric(
        Topology topology,
        @Nullable String switchId,
        @Nullable String optic,
        @Nullable String cable,
        @Range(min = 1, max = 100) Sourced<Double> oversubscription) {

    public enum Topology {
        /// Leaves, spines and, where they are needed, cores.
        FAT_TREE,
        /// A fat tree whose leaves each gather one network card of every server.
        RAIL_OPTIMISED,
        /// Chips linked to their neighbours: the scale-up network alone, no switches.
        TORUS
    }
}
