/// What a person touches: the command line and the exporters.
@NullMarked
package org.clusterwright.app;

import org.jspecify.annotations.NullMarked;
