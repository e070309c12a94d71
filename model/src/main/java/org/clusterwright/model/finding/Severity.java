package org.clusterwright.model.finding;

/// An error makes the plan unbuildable or a figure wrong; a warning makes a figure incomplete or doubtful.
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
