package org.clusterwright.model.plan;

import java.util.List;

/// What became of an edit.
public sealed interface Outcome {

    /// @param label  what was done, for undo: "Place DGX H200 in Evaluation, U17–24"
    /// @param places what to select now
    /// @param groups what to select now when no things were touched
    record Done(Plan plan, String label, List<Place> places, List<String> groups) implements Outcome {
        public Done {
            places = List.copyOf(places);
            groups = List.copyOf(groups);
        }
    }

    /// Nothing was changed.
    ///
    /// @param reason one sentence
    /// @param broken every limit that stands against it; empty when something else does
    record Refused(String reason, List<PlacementRule.Broken> broken) implements Outcome {
        public Refused {
            broken = List.copyOf(broken);
        }
    }
}
