/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.tests.model.plan;

import org.jspecify.annotations.NullMarked;
