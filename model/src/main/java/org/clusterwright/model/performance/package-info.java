/// How long a training step takes, what memory it needs, and what failures cost: from formulas over an
/// accelerator's measured kernels.
@NullMarked
package org.clusterwright.model.performance;

import org.jspecify.annotations.NullMarked;
