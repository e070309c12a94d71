/// Every input of what is selected, editable in place.
@NullMarked
package org.clusterwright.app.desk.inspector;

import org.jspecify.annotations.NullMarked;
