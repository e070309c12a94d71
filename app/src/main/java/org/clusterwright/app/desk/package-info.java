/// The window in which architects work: puts the rooms together.
@NullMarked
package org.clusterwright.app.desk;

import org.jspecify.annotations.NullMarked;
