package org.clusterwright.app.chart;

import java.util.Arrays;

/// How an amount goes over the years, in words.
final class Trend {
    private static final double SAME = 0.005;

    private Trend() {}

    /// `A year costs 229 M$ at first and 234 M$ at last`.
    ///
    /// @param verb what a year does
    static String of(double[] years, Scale scale, String verb) {
        double first = years[0];
        double last = years[years.length - 1];
        double low = Arrays.stream(years).min().orElse(0);
        double high = Arrays.stream(years).max().orElse(0);
        if (years.length == 1) {
            return "The year %s %s".formatted(verb, scale.withUnit(first));
        }
        if (high - low <= SAME * Math.abs(high)) {
            return "Every year %s %s".formatted(verb, scale.withUnit(first));
        }
        return "The first year %s %s and the last %s".formatted(verb, scale.number(first), scale.withUnit(last));
    }
}
