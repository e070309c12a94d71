package org.clusterwright.model.explore;

import java.util.Arrays;

/// How sure a number is: what it came to in many draws of the inputs that it rests on.
///
/// The likely value is the one with every input at its likely value. It need not be the middle of the draws, nor
/// even lie between low and high: where most inputs can only get worse, most draws are worse.
///
/// @param likely  with all inputs as they are
/// @param samples ascending
public record Spread(Quantity of, double likely, double[] samples) {
    private static final double TENTH = 0.1;

    public Spread {
        samples = samples.clone();
        Arrays.sort(samples);
    }

    /// A tenth of the draws are lower.
    public double low() {
        return quantile(TENTH);
    }

    /// A tenth of the draws are higher.
    public double high() {
        return quantile(1 - TENTH);
    }

    /// Where the range begins that is shown: low, or the likely value where that is lower still.
    public double from() {
        return Math.min(low(), likely);
    }

    /// Where the range ends that is shown.
    public double to() {
        return Math.max(high(), likely);
    }

    /// Whether the likely value lies outside of low and high, so that the range that is shown holds more than eight of
    /// ten draws.
    public boolean isWidened() {
        return likely < low() || likely > high();
    }

    /// Linear between neighbouring draws.
    ///
    /// @param share of the draws that are lower, 0 to 1
    public double quantile(double share) {
        double place = share * (samples.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, samples.length - 1);
        return samples[below] + (place - below) * (samples[above] - samples[below]);
    }

    /// How many draws fall into each of so many equal parts of the way from one end to the other; draws outside of it
    /// are counted in none.
    public int[] histogram(double from, double to, int bins) {
        int[] counts = new int[bins];
        for (double sample : samples) {
            if (sample >= from && sample <= to) {
                counts[Math.min(bins - 1, (int) ((sample - from) / (to - from) * bins))]++;
            }
        }
        return counts;
    }
}
