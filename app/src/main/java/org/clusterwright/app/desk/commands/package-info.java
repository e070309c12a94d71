/// Everything a person can do by name: the one registry behind menus, shortcuts, palette and cheat sheet.
@NullMarked
package org.clusterwright.app.desk.commands;

import org.jspecify.annotations.NullMarked;
