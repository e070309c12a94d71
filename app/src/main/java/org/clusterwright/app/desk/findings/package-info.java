/// What a person should know about the plan, errors first, with ways out.
@NullMarked
package org.clusterwright.app.desk.findings;

import org.jspecify.annotations.NullMarked;
