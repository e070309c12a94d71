@NullMarked
package org.clusterwright.app.desk.parts;

import org.jspecify.annotations.NullMarked;
