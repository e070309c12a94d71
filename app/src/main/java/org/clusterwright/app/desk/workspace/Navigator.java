package org.clusterwright.app.desk.workspace;

/// Where a room can send a person.
public interface Navigator {
    /// Shows why a figure, a result or an input is what it is.
    void why(String termId);

    /// Shows the place of a path of the plan file: selects what it belongs to and puts the focus into its field.
    void jump(String path);

    void show(Page page);
}
