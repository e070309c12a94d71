/// The open plan: its history, its recalculation, its file, and what saves it from a crash. Knows no screen.
@NullMarked
package org.clusterwright.app.session;

import org.jspecify.annotations.NullMarked;
