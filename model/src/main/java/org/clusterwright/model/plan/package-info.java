/// The plan: everything a person decided, as records, and the plan file that keeps them.
@NullMarked
package org.clusterwright.model.plan;

import org.jspecify.annotations.NullMarked;
