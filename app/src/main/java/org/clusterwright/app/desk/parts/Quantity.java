package org.clusterwright.app.desk.parts;

/// A number of a part that a person searches by, and its dimension.
///
/// @param value memory in GiB as makers print it, capacity in TB, power in W, rate in Gbit/s
public record Quantity(Dimension dimension, double value) {

    public enum Dimension {
        MEMORY,
        CAPACITY,
        POWER,
        RATE,
        ACCELERATORS,
        RACK_UNITS,
        PORTS,
        YEAR
    }

    /// Numbers of datasheets are rounded: 80 GB is found as 79.6.
    private static final double CLOSE = 0.01;

    boolean near(double other) {
        return Math.abs(value - other) <= CLOSE * Math.max(Math.abs(value), Math.abs(other));
    }
}
