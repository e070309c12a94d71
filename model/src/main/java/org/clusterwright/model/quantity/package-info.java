/// Values with their source, and the units they are counted in.
@NullMarked
package org.clusterwright.model.quantity;

import org.jspecify.annotations.NullMarked;
