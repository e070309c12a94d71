package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.Parameters;

/// The parameters that one accelerator works with, and over how many replicas their states can be sharded.
///
/// Dense weights are split over tensor and pipeline parallel groups, experts over the expert parallel
/// group (or the tensor
/// parallel one, if that is larger) and the pipeline.
record Share(double denseParameters, double expertParameters, int denseReplicas, int expertReplicas, int expertStride) {

    static Share of(Parameters all, Layout l) {
        int expertShards = Math.max(l.ep(), l.tp());
        int replicas = l.dp() * l.cp();
        return new Share(
                (double) (all.total() - all.routedExperts()) / l.tp() / l.pp(),
                (double) all.routedExperts() / expertShards / l.pp(),
                replicas,
                Math.max(1, replicas * l.tp() / expertShards),
                expertShards);
    }

    double parameters() {
        return denseParameters + expertParameters;
    }

    /// Parameters for which this accelerator keeps a state that is sharded over all replicas.
    double shardedParameters() {
        return denseParameters / denseReplicas + expertParameters / expertReplicas;
    }
}
