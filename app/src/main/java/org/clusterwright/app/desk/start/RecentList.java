package org.clusterwright.app.desk.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.session.RecentFiles;

/// The plans that were opened or saved last; a star keeps one in the list.
final class RecentList extends VBox {
    private final RecentFiles files;
    private final Consumer<Path> open;

    RecentList(RecentFiles files, Consumer<Path> open) {
        this.files = files;
        this.open = open;
        var title = new Label("Recent");
        title.getStyleClass().add("start-subtitle");
        getChildren().add(title);
        int i = 0;
        for (RecentFiles.Recent recent : files.all()) {
            getChildren().add(row(recent, i++));
        }
        if (i == 0) {
            var none = new Label("Plans that you save stand here, the last one first.");
            none.getStyleClass().add("label-text");
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(none);
        }
    }

    private Node row(RecentFiles.Recent recent, int i) {
        var name = new Label(recent.name());
        name.getStyleClass().add("key-value");
        name.setMinWidth(0);
        var folder = recent.file().getParent();
        var place = new Label(recent.headline().isEmpty() && folder != null ? folder.toString() : recent.headline());
        place.getStyleClass().add("caption");
        place.setMinWidth(0);
        var text = new VBox(name, place);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        String said = When.said(recent.time(), Instant.now(), ZoneId.systemDefault());
        var when = new Label(said);
        when.getStyleClass().add("caption");
        when.setMinWidth(Region.USE_PREF_SIZE);
        var inside = new HBox(8, Icons.of("fth-file-text"), text, when);
        inside.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, inside);
        button.setId("start.recent." + i);
        button.getStyleClass().add("recent-row");
        button.setAccessibleText(recent.name() + ", " + recent.headline() + ", " + said);
        button.setTooltip(new Tooltip(recent.file().toString()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> open.accept(recent.file()));
        HBox.setHgrow(button, Priority.ALWAYS);
        var row = new HBox(button, star(recent, i));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private ToggleButton star(RecentFiles.Recent recent, int i) {
        var star = Icons.toggle("start.recent." + i + ".star", "fth-star", "Keep " + recent.name() + " in the list");
        star.getStyleClass().addAll("small", "star");
        star.setSelected(recent.starred());
        star.setOnAction(_ -> files.star(recent.file(), star.isSelected()));
        return star;
    }
}
