package org.clusterwright.model.validate;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.Server;
import org.clusterwright.model.performance.Chip;
import org.clusterwright.model.performance.Network;

/// The network of a measured run: what its source says of it, else that of the usual server of its accelerator.
final class RowNetwork {
    private static final double BYTES_PER_GIGABIT = 1e9 / 8;

    /// Domains beyond this are racks and tori, which are larger than a server.
    private static final int LARGEST_SERVER_DOMAIN = 16;

    private static final Pattern CARDS = Pattern.compile("(\\d+) ?x ?(?:OPA|IB|RoCE|ConnectX)-?(\\d+)");
    private static final Pattern NODE_RATE = Pattern.compile("(\\d+) ?Gb(?:ps|/s) node");

    private RowNetwork() {}

    static Network of(Row row, Chip chip, Catalog catalog) {
        int inServer = row.countOr("gpus_per_node", 8);
        boolean rackScale = chip.scaleUpSize() > LARGEST_SERVER_DOMAIN;
        int domain = rackScale ? chip.scaleUpSize() : Math.max(1, Math.min(inServer, chip.scaleUpSize()));
        double nic = stated(row.text("source"), inServer).orElseGet(() -> usual(row, chip, catalog));
        return Network.nonBlocking(domain, nic);
    }

    private static OptionalDouble stated(String source, int inServer) {
        Matcher cards = CARDS.matcher(source);
        if (cards.find()) {
            double gigabits = Double.parseDouble(cards.group(1)) * Double.parseDouble(cards.group(2));
            return OptionalDouble.of(gigabits * BYTES_PER_GIGABIT / inServer);
        }
        Matcher rate = NODE_RATE.matcher(source);
        if (rate.find()) return OptionalDouble.of(Double.parseDouble(rate.group(1)) * BYTES_PER_GIGABIT / inServer);
        return OptionalDouble.empty();
    }

    /// A server named in brackets behind the accelerator, else the first of the catalogue with this
    /// accelerator and a network.
    private static double usual(Row row, Chip chip, Catalog catalog) {
        Matcher named = Pattern.compile("\\((.+)\\)").matcher(row.text("accelerator"));
        if (named.find()) {
            Double share = catalog.servers()
                    .find(named.group(1))
                    .map(Server::scaleOutBytesPerSecondPerAccelerator)
                    .orElse(null);
            if (share != null) return share;
        }
        for (Server server : catalog.servers().all()) {
            Double share = server.scaleOutBytesPerSecondPerAccelerator();
            if (share != null && server.accelerator().equals(chip.id())) return share;
        }
        return UNKNOWN_NIC;
    }

    /// 200 Gb/s, where neither the source nor the catalogue says.
    private static final double UNKNOWN_NIC = 200 * BYTES_PER_GIGABIT;
}
