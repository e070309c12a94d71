/// The command line: one small class a verb, which parses, calls and prints.
@NullMarked
package org.clusterwright.app.cli;

import org.jspecify.annotations.NullMarked;
