/// The site as it stands: rows of racks drawn to scale, the fabric above them, the hall below.
@NullMarked
package org.clusterwright.app.desk.canvas;

import org.jspecify.annotations.NullMarked;
