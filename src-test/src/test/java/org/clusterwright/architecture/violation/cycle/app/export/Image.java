package org.clusterwright.architecture.violation.cycle.app.export;

import java.util.List;
import org.clusterwright.architecture.violation.cycle.app.chart.Spec;

/// An image that knows the chart that knows the image.
public record Image(List<Spec> specs) {}
