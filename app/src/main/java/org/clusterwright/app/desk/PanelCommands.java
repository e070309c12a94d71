package org.clusterwright.app.desk;

import org.clusterwright.app.desk.PanelSizes.Panel;
import org.clusterwright.app.desk.commands.Command;
import org.clusterwright.app.desk.commands.Command.Menu;
import org.clusterwright.app.desk.commands.Commands;

/// Panels by key and menu.
final class PanelCommands {
    PanelCommands(Commands commands, DesignRooms rooms) {
        commands.add(Command.of(
                        "view.catalogue",
                        Menu.VIEW,
                        2,
                        "Show or hide the catalogue",
                        () -> rooms.toggle(Panel.CATALOGUE))
                .icon("fth-sidebar"));
        commands.add(Command.of(
                        "view.inspector",
                        Menu.VIEW,
                        2,
                        "Show or hide inspector and findings",
                        () -> rooms.toggle(Panel.SIDE))
                .icon("fth-sliders"));
    }
}
