package org.clusterwright.app.desk;

/// What an open plan asks of its window.
interface PlanActions {
    void create();

    void choose();

    /// Shows starter plans and recent files.
    void start();

    void save();

    void saveAs();

    void export();

    void close();
}
