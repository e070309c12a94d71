package org.clusterwright.app.desk;

/// What an open plan asks of its window.
interface PlanActions {
    void create();

    void choose();

    /// Opens the starter plan of that id.
    void starter(String id);

    /// Shows starter plans and recent files.
    void start();

    void save();

    void saveAs();

    void export();

    void close();
}
