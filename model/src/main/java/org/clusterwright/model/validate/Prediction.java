package org.clusterwright.model.validate;

/// One measurement and what the engine says in its place, in the metric of the source.
///
/// @param suspect the measurement is wrong or unexplained in its source: not counted
public record Prediction(String id, String source, double measured, double predicted, boolean suspect) {

    /// Absolute error as a fraction of the measurement.
    public double absoluteError() {
        return Math.abs(predicted - measured) / measured;
    }
}
