@NullMarked
package org.clusterwright.app.desk.canvas;

import org.jspecify.annotations.NullMarked;
