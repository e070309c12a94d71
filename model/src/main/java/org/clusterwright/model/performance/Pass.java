package org.clusterwright.model.performance;

/// Seconds of one pass over some layers, forward or backward, for one micro-batch on one accelerator. A sum that grows.
final class Pass {
    double matmul;
    double attention;
    double streaming;
    double quantisation;
    double tensor;
    double context;
    double exchange;
    double host;

    double computationSeconds() {
        return matmul + attention + streaming + quantisation;
    }

    /// Kernels and the traffic that they wait for, without waiting for the host.
    double busySeconds() {
        return computationSeconds() + tensor + context + exchange;
    }

    double seconds() {
        return busySeconds() + host;
    }

    void add(Pass other, double times) {
        matmul += times * other.matmul;
        attention += times * other.attention;
        streaming += times * other.streaming;
        quantisation += times * other.quantisation;
        tensor += times * other.tensor;
        context += times * other.context;
        exchange += times * other.exchange;
        host += times * other.host;
    }
}
