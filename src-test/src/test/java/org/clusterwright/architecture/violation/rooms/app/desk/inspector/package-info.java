/// Breaks a rule on purpose.
@NullMarked
package org.clusterwright.architecture.violation.rooms.app.desk.inspector;

import org.jspecify.annotations.NullMarked;
