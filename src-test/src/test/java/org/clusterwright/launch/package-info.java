/// The scripts that start the product from its source tree.
@NullMarked
package org.clusterwright.launch;

import org.jspecify.annotations.NullMarked;
