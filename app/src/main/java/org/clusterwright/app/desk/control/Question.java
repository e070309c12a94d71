package org.clusterwright.app.desk.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A sentence that a person has to answer, or at least to read, in the middle of the window.
public final class Question extends VBox {
    private static final double WIDTH = 440;

    /// @param id of the button: `question.save`
    public record Answer(String id, String label, Runnable action) {}

    private Question(String title, String sentence) {
        setId("question");
        getStyleClass().addAll("floating", "question");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        var heading = new Label(title);
        heading.getStyleClass().add("panel-title");
        heading.setWrapText(true);
        var text = new Label(sentence);
        text.setId("question.text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(heading, text);
    }

    /// @param answers the first is what one most probably wants
    public static void ask(OverlayLayer layer, String title, String sentence, List<Answer> answers) {
        var question = new Question(title, sentence);
        var buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Answer answer : answers.reversed()) {
            var button = new Button(answer.label());
            button.setId(answer.id());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                layer.close();
                answer.action().run();
            });
            buttons.getChildren().add(button);
        }
        var first = (Button) buttons.getChildren().getLast();
        first.setDefaultButton(true);
        question.getChildren().add(buttons);
        layer.show(question, first, title + " " + sentence);
    }

    /// Something that only has to be read.
    public static void tell(OverlayLayer layer, String title, String sentence) {
        ask(layer, title, sentence, List.of(new Answer("question.close", "Close", () -> {})));
    }
}
