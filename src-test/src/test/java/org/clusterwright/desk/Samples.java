package org.clusterwright.desk;

import java.util.Arrays;
import java.util.Locale;

/// Times of one kind, as the table of `benchmarks/README.md` tells them.
final class Samples {
    private final double[] milliseconds;
    private int count;

    Samples(int most) {
        this.milliseconds = new double[most];
    }

    void add(long nanoseconds) {
        milliseconds[count++] = nanoseconds / 1e6;
    }

    @Override
    public String toString() {
        double[] sorted = Arrays.copyOf(milliseconds, count);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "median %5.1f ms, 95th percentile %5.1f ms, most %5.1f ms",
                sorted[count / 2],
                sorted[(int) Math.ceil(count * 0.95) - 1],
                sorted[count - 1]);
    }
}
