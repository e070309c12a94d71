/// Figures as named formulas: written once, read as a value, as a reason, as a spreadsheet cell and as a derivative.
@NullMarked
package org.clusterwright.model.ledger;

import org.jspecify.annotations.NullMarked;
