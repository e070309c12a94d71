/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.unlisted.model.misc;

import org.jspecify.annotations.NullMarked;
