/// Small nodes that more than one room shows.
@NullMarked
package org.clusterwright.app.desk.control;

import org.jspecify.annotations.NullMarked;
