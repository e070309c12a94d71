package org.clusterwright.app.desk;

/// What an open plan asks of its window.
interface PlanActions {
    void create();

    void choose();

    /// Opens the starter plan of that id.
    void starter(String id);

    /// Shows starter plans and recent files.
    void start();

    /// Says what was done, for a while.
    void done(String sentence);

    void save();

    void saveAs();

    void export();

    void close();
}
