package org.clusterwright.app.desk.control;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Text that may be cut where there is no room, and then tells all its words when pointed at.
public final class Shortened {
    private Shortened() {}

    public static <T extends Labeled> T of(T label) {
        var all = new Tooltip();
        all.textProperty().bind(label.textProperty());
        label.setTooltip(all);
        label.setMinWidth(0);
        return label;
    }
}
