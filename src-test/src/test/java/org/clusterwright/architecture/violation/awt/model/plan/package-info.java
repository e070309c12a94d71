/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.awt.model.plan;

import org.jspecify.annotations.NullMarked;
