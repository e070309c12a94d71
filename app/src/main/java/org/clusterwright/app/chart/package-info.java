/// Charts of an evaluation: what each shows and says, and one builder that draws them all, for the desk
/// and for files alike.
@NullMarked
package org.clusterwright.app.chart;

import org.jspecify.annotations.NullMarked;
