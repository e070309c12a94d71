/// From a plan to everything that follows from it.
@NullMarked
package org.clusterwright.model.evaluate;

import org.jspecify.annotations.NullMarked;
