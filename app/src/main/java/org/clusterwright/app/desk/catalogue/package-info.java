/// The parts a cluster is composed of: searched, filtered, compared, dragged to the canvas.
@NullMarked
package org.clusterwright.app.desk.catalogue;

import org.jspecify.annotations.NullMarked;
