package org.clusterwright.app.desk.workspace;

/// The views of an open plan. Why lies over Design and goes back to it.
public enum Page {
    DESIGN,
    ANALYSIS,
    WHY
}
