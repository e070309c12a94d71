package org.clusterwright.model.plan;

import java.util.List;

/// The published run that a plan reproduces.
///
/// @param run      what was published, in a few words
/// @param citation where, so that a reader can find it
/// @param states   what the publication states and the plan takes from it
/// @param assumed  what the publication does not state and the plan had to assume
/// @param figures  the results it published, against which the plan's own are held
public record Publication(
        String run, String citation, List<String> states, List<Assumed> assumed, List<Published> figures) {

    public Publication {
        states = List.copyOf(states);
        assumed = List.copyOf(assumed);
        figures = List.copyOf(figures);
    }

    /// @param path of the plan file, `training.strategy.vp`
    public record Assumed(String path, String why) {}

    /// @param figure id of the figure it is compared with, `performance.accelerator_hours`
    /// @param value  in that figure's unit
    /// @param note   what the publication counts in it
    public record Published(String figure, double value, String note) {}
}
