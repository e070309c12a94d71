package org.clusterwright.architecture.violation.javafx.app.export;

import javafx.beans.Observable;

/// An exporter that needs the screen's library.
public record Observed(Observable value) {}
