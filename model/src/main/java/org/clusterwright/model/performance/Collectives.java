package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.CollectiveConstants;
import org.clusterwright.model.catalog.SoftwareStack;

/// Time of collectives over scale-up domains and the network between them.
///
/// @param linkBytesPerSecond    that gathers and reduce-scatters reach inside a domain
/// @param reduceBytesPerSecond  the same of all-reduces
/// @param exchangeBytesPerSecond the same of exchanges
/// @param nicBytesPerSecond     that they reach between domains, contention included
/// @param upperBytesPerSecond   that they reach between pods
/// @param latencySeconds        of a small collective inside a domain
record Collectives(
        int domain,
        int pod,
        double linkBytesPerSecond,
        double reduceBytesPerSecond,
        double exchangeBytesPerSecond,
        double nicBytesPerSecond,
        double upperBytesPerSecond,
        double latencySeconds) {

    /// One step between domains.
    static final double HOP_SECONDS = 15e-6;

    /// A message between neighbours of a pipeline, or the start of an exchange.
    static final double MESSAGE_SECONDS = 30e-6;

    /// Servers that share a network without contention.
    private static final int QUIET_SERVERS = 8;

    private static final int USUAL_SERVER = 8;

    static Collectives of(Chip chip, Network network, SoftwareStack stack, int accelerators) {
        CollectiveConstants c = chip.constants().collectives();
        double servers = (double) accelerators / Math.max(1, Math.min(network.domain(), USUAL_SERVER));
        double contention = 1 + stack.networkContention() * Math.max(0, log2(servers / QUIET_SERVERS));
        // An unknown rate leaves its traffic out; the layout then has that problem.
        double stated = network.nicBytesPerSecond() > 0 ? network.nicBytesPerSecond() : Double.POSITIVE_INFINITY;
        double nic = stated * stack.networkEfficiency() / contention;
        double link = chip.linkBytesPerSecond();
        int domain = link > 0 ? Math.max(1, network.domain()) : 1;
        return new Collectives(
                domain,
                Math.max(domain, network.pod()),
                link * c.gatherShare(),
                link * c.allReduceShare(),
                link * c.exchangeShare(),
                nic,
                nic / network.oversubscription(),
                c.latencySeconds());
    }

    /// All-gather or reduce-scatter of S bytes in all among n ranks that lie `stride` accelerators apart; hierarchical.
    ///
    /// Inside a domain `α + S (i−1)/i / W`; across N domains of i members
    /// `max( S (N−1)/N / i / W_nic, S (i−1)/i / W ) + 2 · 15 µs · log₂ n`; across pods likewise at the
    /// rate between pods.
    double gatherSeconds(double bytes, int ranks, int stride) {
        return seconds(bytes, ranks, stride, linkBytesPerSecond);
    }

    /// An all-reduce is a reduce-scatter and an all-gather, at the rate that it reaches inside a domain.
    double allReduceSeconds(double bytes, int ranks, int stride) {
        return 2 * seconds(bytes, ranks, stride, reduceBytesPerSecond);
    }

    private double seconds(double bytes, int ranks, int stride, double inside) {
        if (ranks <= 1) return 0;
        int members = membersOf(domain, ranks, stride);
        double near = members > 1 ? bytes * (members - 1) / members / inside : 0;
        if (members == ranks) return latencySeconds + near;
        double domains = (double) ranks / members;
        double far = bytes * (domains - 1) / domains / members / nicBytesPerSecond;
        int inPod = membersOf(pod, ranks, stride);
        double pods = (double) ranks / inPod;
        double upper = pods > 1 ? bytes * (pods - 1) / pods / inPod / upperBytesPerSecond : 0;
        return Math.max(near, Math.max(far, upper)) + 2 * HOP_SECONDS * log2(ranks);
    }

    /// All-to-all: each rank sends `bytes` in all, evenly to every rank of the group, which are neighbours.
    ///
    /// `30 µs + S (l−1)/n / W + S (n−l)/n / W_nic · copies`, l ranks in the domain
    ///
    /// @param copies share of what leaves the domain that is really sent, less than 1 when copies to one
    /// domain are sent once
    double exchangeSeconds(double bytes, int ranks, double copies) {
        if (ranks <= 1) return 0;
        int local = Math.min(domain, ranks);
        double near = local > 1 ? bytes * (local - 1) / ranks / exchangeBytesPerSecond : 0;
        double far = ranks > local ? bytes * (ranks - local) / ranks * copies / nicBytesPerSecond : 0;
        return MESSAGE_SECONDS + near + far;
    }

    /// One message to the next pipeline stage.
    double messageSeconds(double bytes, int stride) {
        return MESSAGE_SECONDS + bytes / (stride < domain ? linkBytesPerSecond : nicBytesPerSecond);
    }

    /// Ranks of a group that share a span of accelerators.
    private static int membersOf(int span, int ranks, int stride) {
        return Math.max(1, Math.min(ranks, span / Math.max(1, stride)));
    }

    static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
