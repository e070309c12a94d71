package org.clusterwright.model.performance;

import org.clusterwright.model.catalog.SoftwareStack.StageCut;

/// Layers to pipeline stages: how long the slowest stage takes against the mean.
final class PipelineCut {
    private PipelineCut() {}

    /// Seconds of the slowest stage for one micro-batch.
    ///
    /// @param layers       layers to be cut
    /// @param layerSeconds of one layer, forward and backward
    /// @param lastSeconds  of what stands after the last layer: logits and loss
    /// @param chunks       stages times virtual stages
    static double slowestSeconds(
            StageCut cut, int layers, double layerSeconds, double lastSeconds, int stages, int chunks) {
        if (stages <= 1) return layers * layerSeconds + lastSeconds;
        int virtual = chunks / stages;
        if (endsCount(cut, layers, chunks)) {
            int full = (layers + 2) / chunks * virtual;
            return Math.max(full * layerSeconds, (full - 1) * layerSeconds + lastSeconds);
        }
        if (cut == StageCut.SHORT_LAST) {
            int full = Math.ceilDiv(layers, stages);
            int rest = Math.max(0, layers - (stages - 1) * full);
            return Math.max(full * layerSeconds, rest * layerSeconds + lastSeconds);
        }
        double full = layers % chunks == 0 ? layers / (double) stages : Math.ceilDiv(layers, chunks) * (double) virtual;
        double last = layers % chunks == 0 ? full : layers - full * (stages - 1);
        return Math.max(full * layerSeconds, Math.max(0, last) * layerSeconds + lastSeconds);
    }

    /// Do embedding and logits take the place of a layer each?
    static boolean endsCount(StageCut cut, int layers, int chunks) {
        return cut == StageCut.ENDS_COUNT && (layers + 2) % chunks == 0 && layers % chunks != 0;
    }
}
