/// The starter plans, held to what they say of themselves.
@NullMarked
package org.clusterwright.starters;

import org.jspecify.annotations.NullMarked;
