@NullMarked
package org.clusterwright.app.desk.canvas.sheet;

import org.jspecify.annotations.NullMarked;
