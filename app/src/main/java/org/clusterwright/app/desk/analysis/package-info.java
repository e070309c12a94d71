/// The charts of a plan, each with its table.
@NullMarked
package org.clusterwright.app.desk.analysis;

import org.jspecify.annotations.NullMarked;
