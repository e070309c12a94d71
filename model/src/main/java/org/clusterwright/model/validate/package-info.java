/// Predictions held against published measurements.
@NullMarked
package org.clusterwright.model.validate;

import org.jspecify.annotations.NullMarked;
