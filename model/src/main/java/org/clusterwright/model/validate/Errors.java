package org.clusterwright.model.validate;

import java.util.Collection;

/// Absolute errors of a group of predictions, as fractions of the measurements.
public record Errors(int rows, double median, double mean, double p90) {

    static Errors of(Collection<Prediction> predictions) {
        double[] sorted = predictions.stream()
                .mapToDouble(Prediction::absoluteError)
                .sorted()
                .toArray();
        if (sorted.length == 0) return new Errors(0, 0, 0, 0);
        double sum = 0;
        for (double error : sorted) sum += error;
        return new Errors(sorted.length, quantile(sorted, 0.5), sum / sorted.length, quantile(sorted, 0.9));
    }

    /// Linear between the two nearest.
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
