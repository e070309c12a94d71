/// One field that finds commands, parts, figures and starter plans.
@NullMarked
package org.clusterwright.app.desk.palette;

import org.jspecify.annotations.NullMarked;
