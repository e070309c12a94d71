package org.clusterwright.app.desk.start;

import java.nio.file.Path;
import org.clusterwright.app.session.Recovery;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What the start page asks of the desk.
public interface StartActions {
    /// @param file where the plan was read from; absent for a starter plan or a new one
    void open(Plan plan, @Nullable Path file);

    /// Opens a new plan with nothing in its racks.
    void create();

    /// Reads a plan file and opens it; what is wrong with it is said in the window.
    void read(Path file);

    /// Asks for a file and opens it.
    void choose();

    /// Opens what a killed process left, as unsaved changes of its file when there is one.
    void restore(Recovery.Kept kept);
}
