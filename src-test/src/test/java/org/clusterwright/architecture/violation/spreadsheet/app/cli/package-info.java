/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.spreadsheet.app.cli;

import org.jspecify.annotations.NullMarked;
