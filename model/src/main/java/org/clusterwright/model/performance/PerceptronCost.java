package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.Perceptron;

/// The dense feed-forward part of a layer.
final class PerceptronCost {
    private PerceptronCost() {}

    static void add(LayerCost cost) {
        var architecture = cost.rank.workload().architecture();
        products(cost, architecture.perceptron(), architecture.hidden());
        cost.stream(cost.rank.tokens() * NormCost.bytesPerPart(cost.rank));
        cost.tensorTraffic();
    }

    /// Up (with the gate beside it) and down, and the activation between: it reads what the first wrote
    /// and writes half of it, in two bytes.
    static void products(LayerCost cost, Perceptron p, double hidden) {
        double m = cost.rank.tokens();
        double width = p.width() / (double) cost.rank.layout().tp();
        cost.product(m, (p.matrices() - 1) * width, hidden);
        cost.product(m, hidden, width);
        cost.stream(m * 2 * p.matrices() * width);
    }
}
