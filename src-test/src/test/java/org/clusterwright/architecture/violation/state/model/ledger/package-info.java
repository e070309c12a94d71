/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.state.model.ledger;

import org.jspecify.annotations.NullMarked;
