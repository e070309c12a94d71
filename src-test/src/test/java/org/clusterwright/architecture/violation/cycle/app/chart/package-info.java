/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.cycle.app.chart;

import org.jspecify.annotations.NullMarked;
