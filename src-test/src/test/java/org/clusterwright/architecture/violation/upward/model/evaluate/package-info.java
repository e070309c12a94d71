/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.upward.model.evaluate;

import org.jspecify.annotations.NullMarked;
