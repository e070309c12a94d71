/// What is wrong, or worth knowing, about a plan or a catalogue.
@NullMarked
package org.clusterwright.model.finding;

import org.jspecify.annotations.NullMarked;
