package org.clusterwright.app.desk.start;

import java.nio.file.Path;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What the start page asks of the desk.
public interface StartActions {
    /// @param file where the plan was read from; absent for a starter plan or a new one
    void open(Plan plan, @Nullable Path file);

    /// Reads a plan file and opens it; what is wrong with it is said in the window.
    void read(Path file);

    /// Asks for a file and opens it.
    void choose();
}
