package org.clusterwright.app.desk;

import javafx.scene.layout.HBox;
import org.clusterwright.app.desk.commands.Commands;

/// Stands where the menu bar goes.
final class Menus extends HBox {
    Menus(Commands commands) {}
}
