package org.clusterwright.app.session;

import java.nio.file.Path;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// All that is known of the open plan at one moment. The evaluation may be of an earlier revision, and
/// then says so; it is never of two.
///
/// @param plan      with every catalogue entry it uses inside
/// @param revision  counts the changes, undo and redo among them
/// @param evaluated the revision that the evaluation belongs to
/// @param base      the evaluation of the plan as opened or last saved
/// @param undo      what undo would take back, as its label says
/// @param redo      what redo would do again
/// @param file      where it was opened from or last saved to
/// @param dirty     whether the plan differs from the saved one
/// @param failure   one sentence, when this plan could not be evaluated; its figures then stay pending
public record Snapshot(
        Plan plan,
        long revision,
        Evaluation evaluation,
        long evaluated,
        Evaluation base,
        @Nullable String undo,
        @Nullable String redo,
        @Nullable Path file,
        boolean dirty,
        @Nullable String failure) {

    /// Whether the evaluation still speaks of an earlier plan.
    public boolean pending() {
        return evaluated < revision;
    }
}
