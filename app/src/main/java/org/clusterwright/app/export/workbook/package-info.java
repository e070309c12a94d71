/// The budget as a workbook whose formulas are live. One class a sheet; formulas come from the ledger, never from here.
@NullMarked
package org.clusterwright.app.export.workbook;

import org.jspecify.annotations.NullMarked;
