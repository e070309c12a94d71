/// What the canvas shows and where, without a toolkit: layout, level of detail, colouring, what lies under a point.
@NullMarked
package org.clusterwright.app.desk.canvas.sheet;

import org.jspecify.annotations.NullMarked;
