/// The workbook against the engine: every formula cell, recomputed by others, says what the engine says.
@NullMarked
package org.clusterwright.workbook;

import org.jspecify.annotations.NullMarked;
