/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.order.model.plan;

import org.jspecify.annotations.NullMarked;
