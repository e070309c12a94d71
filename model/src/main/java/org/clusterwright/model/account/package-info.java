/// The statements: what a cluster costs, uses and emits, written as figures on the ledger.
@NullMarked
package org.clusterwright.model.account;

import org.jspecify.annotations.NullMarked;
