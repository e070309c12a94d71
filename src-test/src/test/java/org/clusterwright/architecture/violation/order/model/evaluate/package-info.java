/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.order.model.evaluate;

import org.jspecify.annotations.NullMarked;
