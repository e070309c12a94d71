/// Why a number is what it is: its formula as a tree, down to inputs and their sources.
@NullMarked
package org.clusterwright.app.desk.why;

import org.jspecify.annotations.NullMarked;
