/// How the desk looks: tokens, stylesheets, fonts, light and dark.
@NullMarked
package org.clusterwright.app.desk.theme;

import org.jspecify.annotations.NullMarked;
