/// Documents that leave the program.
@NullMarked
package org.clusterwright.app.export;

import org.jspecify.annotations.NullMarked;
