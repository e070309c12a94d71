/// What can be bought, rented or trained: sourced facts, by id.
@NullMarked
package org.clusterwright.model.catalog;

import org.jspecify.annotations.NullMarked;
