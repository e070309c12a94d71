/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.console.app.export;

import org.jspecify.annotations.NullMarked;
