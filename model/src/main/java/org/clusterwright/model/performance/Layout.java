package org.clusterwright.model.performance;

import org.clusterwright.model.plan.Strategy;

/// How a run is laid over its accelerators.
///
/// @param tp         tensor parallel degree
/// @param pp         pipeline stages
/// @param vp         virtual stages a pipeline stage, 1 when not interleaved
/// @param dp         data parallel degree
/// @param cp         context parallel degree
/// @param ep         expert parallel degree, 1 for a dense model
/// @param zero       what is sharded over the data parallel group: 0 nothing, 1 optimiser, 2 gradients
/// too, 3 weights too
/// @param microBatch sequences that pass the pipeline together
public record Layout(
        int tp,
        int pp,
        int vp,
        int dp,
        int cp,
        int ep,
        int zero,
        int microBatch,
        Recompute recompute,
        Strategy.Schedule schedule) {

    /// A strategy as given by a plan; the data parallel degree is what remains of the accelerators.
    public static Layout of(Strategy.Given given, int accelerators) {
        int others = given.tp() * given.pp() * given.cp();
        return new Layout(
                given.tp(),
                given.pp(),
                given.vp(),
                Math.max(1, accelerators / others),
                given.cp(),
                given.ep(),
                given.zero(),
                given.microBatch(),
                Recompute.of(given.recompute()),
                given.schedule());
    }

    /// The strategy that a plan gives to be laid out so.
    public Strategy.Given given() {
        return new Strategy.Given(tp, pp, vp, cp, ep, zero, microBatch, recompute.named(), schedule);
    }

    public Layout with(Recompute other) {
        return new Layout(tp, pp, vp, dp, cp, ep, zero, microBatch, other, schedule);
    }

    public int accelerators() {
        return tp * pp * dp * cp;
    }
}
