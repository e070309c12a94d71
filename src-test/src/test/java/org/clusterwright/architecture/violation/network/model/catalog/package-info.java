/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.network.model.catalog;

import org.jspecify.annotations.NullMarked;
