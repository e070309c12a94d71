/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.javafx.app.export;

import org.jspecify.annotations.NullMarked;
