@NullMarked
package org.clusterwright.app.desk.catalogue;

import org.jspecify.annotations.NullMarked;
