/// The desk, driven as a person drives it, and its pictures.
@NullMarked
package org.clusterwright.desk;

import org.jspecify.annotations.NullMarked;
