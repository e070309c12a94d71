package org.clusterwright.app.desk.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/// Feather icons, and buttons that show nothing else.
public final class Icons {
    private Icons() {}

    /// @param literal `fth-search`
    public static Node of(String literal) {
        return new FontIcon(literal);
    }

    /// A button of 28 px whose name is heard and shown as a tooltip.
    public static Button button(String id, String literal, String name, Runnable action) {
        var button = new Button();
        named(button, id, literal, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static ToggleButton toggle(String id, String literal, String name) {
        var button = new ToggleButton();
        named(button, id, literal, name);
        return button;
    }

    private static void named(ButtonBase button, String id, String literal, String name) {
        button.setId(id);
        button.setGraphic(of(literal));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.getStyleClass().add("icon-button");
    }
}
