/// What of a plan leaves the program, where it goes, and what the reader gets.
@NullMarked
package org.clusterwright.app.desk.export;

import org.jspecify.annotations.NullMarked;
