package org.clusterwright.app.desk;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.WindowWidth;

/// A panel that is away: its icons, one below the other.
class Rail extends VBox {
    static final double WIDTH = 44;

    private final Drawer drawer;

    Rail(String id, Drawer drawer) {
        super(4);
        this.drawer = drawer;
        setId(id);
        getStyleClass().add("rail");
        setAlignment(Pos.TOP_CENTER);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
    }

    /// Opens the drawer, or closes it when it shows just that.
    ///
    /// @param shows what the drawer shows by it
    final ToggleButton icon(String id, String literal, String name, Runnable shows) {
        var button = Icons.toggle(id, literal, name);
        button.setOnAction(_ -> {
            if (button.isSelected()) {
                drawer.show();
                shows.run();
            } else {
                drawer.close();
            }
        });
        getChildren().add(button);
        return button;
    }

    /// At the lower end: puts the panel beside the canvas again. Not where there is no room for it.
    final void dock(String id, String literal, String name, Runnable dock) {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        var button = Icons.button(id, literal, name, dock);
        WindowWidth.around(this).subscribe(width -> {
            boolean room = width != WindowWidth.NARROW;
            button.setVisible(room);
            button.setManaged(room);
        });
        getChildren().addAll(space, button);
    }
}
