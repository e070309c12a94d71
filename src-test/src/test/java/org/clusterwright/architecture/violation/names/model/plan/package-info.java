/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.names.model.plan;

import org.jspecify.annotations.NullMarked;
