package org.clusterwright.model.performance;

import java.util.Objects;
import org.clusterwright.model.catalog.Mixers;

/// Mixers that keep a state instead of all keys: Mamba-1, Mamba-2, gated delta net. The scan itself is bound by memory.
final class StateSpaceCost {
    /// Memory traffic of convolution and chunked scan, bytes per token and inner channel.
    static final double SCAN_BYTES = 60 * 2;

    private StateSpaceCost() {}

    static void mamba2(LayerCost cost) {
        Mixers.Mamba2 m = Objects.requireNonNull(
                cost.rank.workload().architecture().mixers().mamba2());
        add(cost, 2.0 * m.inner() + 2.0 * m.groups() * m.state() + m.heads(), m.inner());
    }

    static void mamba1(LayerCost cost) {
        Mixers.Mamba1 m = Objects.requireNonNull(
                cost.rank.workload().architecture().mixers().mamba1());
        add(cost, 2.0 * m.inner() + m.timeStepRank() + 2.0 * m.state(), m.inner());
    }

    static void deltaNet(LayerCost cost) {
        Mixers.DeltaNet m = Objects.requireNonNull(
                cost.rank.workload().architecture().mixers().deltaNet());
        add(cost, 2.0 * m.keyWidth() + 2.0 * m.valueWidth() + 2.0 * m.valueHeads(), m.valueWidth());
    }

    /// @param projected channels of the input projection
    /// @param inner     channels of the scan
    private static void add(LayerCost cost, double projected, double inner) {
        double tokens = cost.rank.tokens();
        double hidden = cost.rank.workload().architecture().hidden();
        double t = cost.rank.layout().tp();
        cost.product(tokens, projected / t, hidden);
        cost.product(tokens, hidden, inner / t);
        cost.stream(tokens * (SCAN_BYTES * inner / t + NormCost.bytesPerPart(cost.rank)));
        cost.tensorTraffic();
    }
}
