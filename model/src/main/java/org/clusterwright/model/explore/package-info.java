/// Questions that take more than one evaluation: what differs between plans and why, how sure a figure
/// is and what moves it.
@NullMarked
package org.clusterwright.model.explore;

import org.jspecify.annotations.NullMarked;
