/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.cycle.app.export;

import org.jspecify.annotations.NullMarked;
