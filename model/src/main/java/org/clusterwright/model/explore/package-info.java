/// Questions that take more than one evaluation: what differs between plans, and why.
@NullMarked
package org.clusterwright.model.explore;

import org.jspecify.annotations.NullMarked;
