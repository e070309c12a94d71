/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.upward.app.cli;

import org.jspecify.annotations.NullMarked;
