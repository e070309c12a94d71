/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.clock.model.energy;

import org.jspecify.annotations.NullMarked;
