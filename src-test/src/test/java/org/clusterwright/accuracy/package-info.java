/// How close predictions come to published measurements.
@NullMarked
package org.clusterwright.accuracy;

import org.jspecify.annotations.NullMarked;
