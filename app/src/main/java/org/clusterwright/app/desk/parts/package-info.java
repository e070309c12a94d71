/// The parts of the catalogue as a person meets them: searched, narrowed, sorted and compared. No toolkit.
@NullMarked
package org.clusterwright.app.desk.parts;

import org.jspecify.annotations.NullMarked;
