package org.clusterwright.accuracy;

import java.util.Locale;

/// A constant to be fitted and the values that are tried: `first`, `first + step`, … up to `last`.
record Axis(String name, double first, double step, double last) {

    int size() {
        return (int) Math.round((last - first) / step) + 1;
    }

    double at(int place) {
        return first + place * step;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %.4g to %.4g in steps of %.4g", name, first, last, step);
    }

    /// More than a step away, with room for what a decimal fraction loses in binary.
    boolean apart(double one, double other) {
        return Math.abs(one - other) > 1.001 * step;
    }
}
