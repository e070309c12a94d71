package org.clusterwright.app.chart;

import java.util.stream.IntStream;

/// From where to where an axis goes, in round steps, with room for a number above the highest column.
record Extent(double low, double high, double step) {
    private static final double STEPS = 4;
    private static final double ROOM = 0.09;

    static Extent of(Plot.Columns columns) {
        double high = 0;
        double low = 0;
        for (int year = 0; year < columns.years().size(); year++) {
            int at = year;
            high = Math.max(high, sum(columns, at, false));
            low = Math.min(low, sum(columns, at, true));
            if (columns.line() != null) {
                high = Math.max(high, columns.line().values().get(at));
                low = Math.min(low, columns.line().values().get(at));
            }
        }
        if (high == low) {
            return new Extent(0, 1, 1);
        }
        double step = round((high - low) / STEPS);
        double room = (high - low) * ROOM;
        return new Extent(low == 0 ? 0 : low - room, Math.max(high + room, step * Math.ceil(high / step)), step);
    }

    private static double sum(Plot.Columns columns, int year, boolean negative) {
        return columns.stack().stream()
                .mapToDouble(series -> series.values().get(year))
                .filter(value -> value < 0 == negative)
                .sum();
    }

    /// The next of 1, 2, 5, 10, 20, …
    private static double round(double least) {
        double ten = Math.pow(10, Math.floor(Math.log10(least)));
        return IntStream.of(1, 2, 5, 10)
                .mapToDouble(factor -> factor * ten)
                .filter(step -> step >= least * 0.999)
                .findFirst()
                .orElse(10 * ten);
    }
}
