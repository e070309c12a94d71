/// The rules of the house, each with a violation that it is seen to catch.
@NullMarked
package org.clusterwright.architecture;

import org.jspecify.annotations.NullMarked;
