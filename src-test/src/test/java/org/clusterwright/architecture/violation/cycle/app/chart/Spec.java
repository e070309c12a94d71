package org.clusterwright.architecture.violation.cycle.app.chart;

import org.clusterwright.architecture.violation.cycle.app.export.Image;

/// A chart that knows the image that knows the chart.
public record Spec(Image image) {}
