/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.tables.model.ledger;

import org.jspecify.annotations.NullMarked;
