/// The headline figures, live while the hand drags.
@NullMarked
package org.clusterwright.app.desk.figures;

import org.jspecify.annotations.NullMarked;
