package org.clusterwright.model.plan;

import org.clusterwright.model.quantity.Sourced;

/// How much the cluster works.
///
/// @param utilisation    share of the horizon in which the accelerators are under load
/// @param idlePowerShare power when idle ÷ power under load
public record Operation(
        @Range(min = 0, max = 1) Sourced<Double> utilisation,
        @Range(min = 0, max = 1) Sourced<Double> idlePowerShare) {}
