package org.clusterwright.app.desk.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// One sentence that floats at the lower edge for a while, with what one may do now. It stays under the pointer and
/// while it has the focus.
final class NoticeBar extends HBox {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Label sentence = new Label();
    private final Button act = new Button();
    private final PauseTransition wait = new PauseTransition(SHOWN);

    NoticeBar() {
        super(16);
        setId("notice");
        getStyleClass().addAll("notice", "floating");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        sentence.setId("notice.text");
        sentence.setWrapText(true);
        sentence.setMaxWidth(560);
        act.setId("notice.act");
        act.getStyleClass().add("small");
        act.setMinWidth(Region.USE_PREF_SIZE);
        var close = Icons.button("notice.close", "fth-x", "Close the notice", this::hide);
        close.getStyleClass().add("small");
        getChildren().setAll(sentence, act, close);
        wait.setOnFinished(_ -> {
            if (isHover() || act.isFocused() || close.isFocused()) {
                wait.playFromStart();
            } else {
                hide();
            }
        });
        hide();
    }

    /// @param name of the action; empty for none
    void show(String text, String name, Runnable action) {
        sentence.setText(text);
        setAccessibleText(text);
        act.setText(name);
        act.setVisible(!name.isEmpty());
        act.setManaged(!name.isEmpty());
        act.setOnAction(_ -> {
            hide();
            action.run();
        });
        setVisible(true);
        wait.playFromStart();
    }

    private void hide() {
        wait.stop();
        setVisible(false);
    }
}
