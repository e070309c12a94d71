/// Where the work begins: starter plans as a gallery, recent files, what a killed process left.
@NullMarked
package org.clusterwright.app.desk.start;

import org.jspecify.annotations.NullMarked;
