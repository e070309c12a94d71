package org.clusterwright.model.performance;

/// What joins the accelerators: scale-up domains, a network between them, and what that network gives
/// up at its upper tiers.
///
/// @param domain            accelerators of one scale-up domain, 1 without
/// @param nicBytesPerSecond one accelerator's share of the network cards, one direction
/// @param pod               accelerators that the network joins at full rate
/// @param oversubscription  what beyond a pod shares one rate; 1 = nothing lost
public record Network(int domain, double nicBytesPerSecond, int pod, double oversubscription) {

    /// Full rate between any two domains.
    public static Network nonBlocking(int domain, double nicBytesPerSecond) {
        return new Network(domain, nicBytesPerSecond, Integer.MAX_VALUE, 1);
    }
}
