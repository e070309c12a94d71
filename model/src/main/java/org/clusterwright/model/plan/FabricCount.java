package org.clusterwright.model.plan;

import java.util.ArrayList;
import java.util.List;

/// How many switches and links a fabric needs, counted from its topology.
///
/// A leaf of radix k with oversubscription r has `d = ⌊k r/(1+r)⌋` ports down and `k − d` up; for r =
/// 1 that is the folded Clos of Al-Fares et
/// al. (2008): one tier for G ≤ k endpoints, leaves and spines for G ≤ k·d, and a third tier of cores
/// beyond, up to G ≤ d·k²/2. A rail-optimised
/// fabric is one such network for each network card of a server, with an endpoint a server.
///
/// @param tiers         from the servers up; empty when nothing is switched
/// @param hostLinks     links between network cards and leaves
/// @param interLinks    links between switches of different tiers
/// @param endpointsMost endpoints that the topology can hold in all with this radix
/// @param endpointsUnderLeaf endpoints that reach each other through leaves alone, over all planes
public record FabricCount(
        List<Tier> tiers, long hostLinks, long interLinks, long endpointsMost, long endpointsUnderLeaf) {
    public FabricCount {
        tiers = List.copyOf(tiers);
    }

    /// @param name leaf, spine or core
    public record Tier(String name, long switches) {}

    public static final FabricCount NONE = new FabricCount(List.of(), 0, 0, Long.MAX_VALUE, 0);

    public long switches() {
        return tiers.stream().mapToLong(Tier::switches).sum();
    }

    /// Links from a tier to the one above it, 0 at the top. Every gap between tiers has as many: a spine is 1:1.
    ///
    /// @param tier index in `tiers`
    public long linksUp(int tier) {
        return tier >= tiers.size() - 1 ? 0 : interLinks / (tiers.size() - 1);
    }

    /// Links from a tier to what is below it: to servers for the leaves.
    public long linksDown(int tier) {
        return tier == 0 ? hostLinks : linksUp(tier - 1);
    }

    /// Links down ÷ links up of a tier as it is built, at least 1; 1 at the top, which has nothing above it.
    /// Ports that a last, half-filled leaf has too many do not make it better than 1:1.
    public double oversubscription(int tier) {
        long up = linksUp(tier);
        return up == 0 ? 1 : Math.max(1, (double) linksDown(tier) / up);
    }

    /// Links between two equal halves of the servers at the worst cut: half of the narrowest gap (Dally and Towles
    /// 2004, chapter 3: a folded Clos is cut at its narrowest stage). Times a link's rate it is the bisection
    /// bandwidth in one direction.
    public double bisectionLinks() {
        long narrowest = hostLinks;
        for (int tier = 0; tier < tiers.size() - 1; tier++) {
            narrowest = Math.min(narrowest, linksUp(tier));
        }
        return narrowest / 2.0;
    }

    public boolean fits() {
        return hostLinks <= endpointsMost;
    }

    /// @param endpoints        network cards to connect in one plane
    /// @param planes           equal networks side by side: 1, or the cards of a server for rails
    /// @param radix            links of a card's speed that one switch takes
    /// @param oversubscription bandwidth down ÷ up of a leaf, at least 1
    static FabricCount of(long endpoints, long planes, int radix, double oversubscription) {
        if (endpoints <= 1) {
            return NONE;
        }
        long down = (long) Math.floor(radix * oversubscription / (1 + oversubscription));
        long up = radix - down;
        var tiers = new ArrayList<Tier>();
        long inter = 0;
        if (endpoints <= radix) {
            tiers.add(new Tier("leaf", planes));
        } else {
            long leaves = ceil(endpoints, down);
            long uplinks = leaves * up;
            tiers.add(new Tier("leaf", planes * leaves));
            inter = planes * uplinks;
            if (leaves <= radix) {
                tiers.add(new Tier("spine", planes * ceil(uplinks, radix)));
            } else {
                tiers.add(new Tier("spine", planes * ceil(2 * uplinks, radix)));
                tiers.add(new Tier("core", planes * ceil(uplinks, radix)));
                inter *= 2;
            }
        }
        return new FabricCount(
                tiers,
                planes * endpoints,
                inter,
                planes * Math.max(radix, down * radix * radix / 2),
                planes * (endpoints <= radix ? radix : down));
    }

    /// @param endpoints network cards in all
    /// @param cards     of one server: the planes of a rail-optimised fabric
    /// @param cardRate  bytes/s of a card, one direction
    /// @param ports     of the switch
    /// @param portRate  bytes/s of a port, one direction; a faster port is split between several cards
    public static FabricCount of(
            Fabric.Topology topology,
            long endpoints,
            int cards,
            double cardRate,
            int ports,
            double portRate,
            double oversubscription) {
        int radix = ports * Math.max(1, (int) Math.floor(portRate / cardRate));
        return switch (topology) {
            case FAT_TREE -> of(endpoints, 1, radix, oversubscription);
            case RAIL_OPTIMISED -> of(ceil(endpoints, cards), cards, radix, oversubscription);
            case TORUS -> NONE;
        };
    }

    private static long ceil(long a, long b) {
        return -Math.floorDiv(-a, b);
    }
}
