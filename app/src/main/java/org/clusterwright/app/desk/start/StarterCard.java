package org.clusterwright.app.desk.start;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Shortened;

/// A starter plan in the gallery. Its figures come when they are known.
final class StarterCard extends Button {
    private final Starter starter;
    private final List<Label> values = new ArrayList<>();

    StarterCard(Starter starter, Runnable open) {
        this.starter = starter;
        setId("start.starter." + starter.id());
        getStyleClass().add("starter-card");
        setAccessibleText(starter.summary() + ". " + starter.facts());
        setTooltip(new Tooltip(starter.summary()));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        var card = new VBox(new ElevationPicture(starter.elevation()), text());
        card.prefWidthProperty().bind(widthProperty());
        setGraphic(card);
        setOnAction(_ -> open.run());
    }

    Starter starter() {
        return starter;
    }

    void show(List<Starter.Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            values.get(i).getStyleClass().remove("waiting");
            values.get(i).setText(facts.get(i).value());
        }
        var said = new StringBuilder(starter.summary()).append(". ").append(starter.facts());
        facts.forEach(fact -> said.append(", ").append(fact.label()).append(' ').append(fact.value()));
        setAccessibleText(said.toString());
    }

    private VBox text() {
        var title = Shortened.of(new Label(starter.title()));
        title.getStyleClass().add("starter-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(6, title);
        head.setAlignment(Pos.CENTER_LEFT);
        if (starter.published()) {
            var tag = new Label("published run");
            tag.getStyleClass().addAll("tag", "success");
            tag.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(tag);
        }
        var facts = new Label(starter.facts());
        facts.getStyleClass().add("starter-facts");
        facts.setMinWidth(0);
        var figures = new HBox(8);
        for (String name : starter.labels()) {
            var label = new Label(name);
            label.getStyleClass().add("caption");
            var value = new Label("");
            value.getStyleClass().addAll("starter-value", "waiting");
            value.setMinWidth(Region.USE_PREF_SIZE);
            values.add(value);
            var figure = new VBox(label, value);
            figure.setPrefWidth(80);
            figure.setMinWidth(0);
            HBox.setHgrow(figure, Priority.ALWAYS);
            figures.getChildren().add(figure);
        }
        var text = new VBox(head, facts, figures);
        VBox.setMargin(facts, new javafx.geometry.Insets(2, 0, 9, 0));
        text.getStyleClass().add("starter-text");
        return text;
    }
}
