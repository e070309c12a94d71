package org.clusterwright.model.performance;

import java.util.Objects;
import org.clusterwright.model.catalog.Architecture;
import org.clusterwright.model.catalog.Experts;
import org.clusterwright.model.catalog.Perceptron;

/// The part of a layer whose feed-forward network is a choice of experts. Tokens are spread evenly over them.
final class ExpertCost {
    /// An expert's activation, weighted by the router, bytes per matrix and channel.
    static final double ACTIVATION_BYTES = 3;

    /// Copies of a routed row, bytes per channel: gathered, sent, received, sorted, weighted and added.
    static final double COPY_BYTES = 14;

    /// The same where one kernel sorts and sends.
    static final double DEDUPLICATED_COPY_BYTES = 8;

    /// What is left of each when one kernel does an expert's activation, copies and quantisation.
    static final double FUSED_ACTIVATION = 1.0 / 3;

    static final double FUSED_COPIES = 0.7;
    static final double FUSED_QUANTISATION = 0.3;

    /// An activation with biases and a clamp in separate kernels: extra bytes for each channel of an
    /// expert, and what fusion leaves of them.
    static final double CLAMP_BYTES = 8 * 4;

    static final double FUSED_CLAMP = 0.35;

    private ExpertCost() {}

    static void add(LayerCost cost) {
        Architecture a = cost.rank.workload().architecture();
        Experts e = Objects.requireNonNull(a.experts());
        double m = cost.rank.tokens();
        double shards = cost.rank.layout().tp();
        cost.wideProduct(Math.max(1, m / shards), e.count(), a.hidden());
        if (e.sharedWidth() > 0) {
            PerceptronCost.products(
                    cost, new Perceptron(e.sharedWidth(), e.expert().matrices()), a.hidden());
            cost.tensorTraffic();
        }
        double width = e.tokenWidth(a.hidden());
        if (e.latentWidth() > 0) {
            cost.product(m / shards, width, a.hidden());
            cost.product(m / shards, a.hidden(), width);
        }
        routed(cost, a, e, m / shards * e.chosen(), width);
        exchange(cost, e, m / shards * e.chosen() * width * 2);
        cost.stream(m * NormCost.bytesPerPart(cost.rank));
    }

    /// Grouped products: this rank holds `E / ep` experts and receives as many rows as it sends.
    private static void routed(LayerCost cost, Architecture a, Experts e, double rows, double width) {
        boolean fused = cost.rank.workload().settings().fusedExperts();
        double groups = Math.max(1, e.count() / (double) cost.rank.layout().ep());
        double rowsOfExpert = rows / groups;
        Perceptron p = e.expert();
        double quantised = fused ? FUSED_QUANTISATION : 1;
        cost.product(rowsOfExpert, (p.matrices() - 1) * p.width(), width, groups, quantised);
        cost.product(rowsOfExpert, width, p.width(), groups, quantised);
        double activation = ACTIVATION_BYTES * p.matrices() * p.width() * (fused ? FUSED_ACTIVATION : 1);
        double clamp = a.biases() ? CLAMP_BYTES * p.width() * (fused ? FUSED_CLAMP : 1) : 0;
        boolean deduplicated = cost.rank.workload().settings().deduplicatedExchange();
        double copies = (deduplicated ? DEDUPLICATED_COPY_BYTES : COPY_BYTES) * width * (fused ? FUSED_COPIES : 1);
        cost.stream(rows * (activation + clamp + copies));
    }

    /// Tokens to their experts and back, forward and again backward.
    ///
    /// With one copy for each server, k copies become those of the servers that k random experts lie on:
    /// `n (1 − (1 − 1/n)^k) / k`.
    /// Where experts are chosen in a limited number of groups, they lie on no more than that share of the
    /// servers.
    private static void exchange(LayerCost cost, Experts e, double bytes) {
        int ep = cost.rank.layout().ep();
        if (ep <= 1) return;
        var settings = cost.rank.workload().settings();
        double servers = Math.max(1, ep / (double) cost.rank.collectives().domain());
        double distinct = servers * (1 - Math.pow(1 - 1 / servers, e.chosen())) / e.chosen();
        double most = Math.max(1, servers * e.chosenGroups() / e.groups()) / e.chosen();
        double copies = settings.deduplicatedExchange() ? Math.min(1, Math.min(distinct, most)) : 1;
        double overlap =
                settings.exchangeOverlap() ? cost.rank.workload().stack().exchangeOverlap() : 0;
        double seconds = 2 * (1 - overlap) * cost.rank.collectives().exchangeSeconds(bytes, ep, copies);
        cost.forward.exchange += seconds;
        cost.backward.exchange += seconds;
    }
}
