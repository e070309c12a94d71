/// What the rooms of one window share: the session, what is selected, where to go.
@NullMarked
package org.clusterwright.app.desk.workspace;

import org.jspecify.annotations.NullMarked;
