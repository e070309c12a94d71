package org.clusterwright.app.desk.canvas;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.canvas.sheet.Box;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.model.plan.Remedy;

/// What a drop would do, with every limit that decides it, and the ways out when it is blocked.
final class DropBubble extends VBox {
    private static final double WIDTH = 214;
    private static final double WIDE = 268;
    private static final double AWAY = 14;
    private static final double TOP = 36;

    private final Consumer<Remedy> taken;

    DropBubble(Consumer<Remedy> taken) {
        this.taken = taken;
        setId("canvas.bubble");
        getStyleClass().addAll("floating", "drop-bubble");
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.TOOLTIP);
        setOnMousePressed(Event::consume);
    }

    void hide() {
        setVisible(false);
        getChildren().clear();
    }

    /// One line beside the pointer.
    void note(String said, double x, double y, double width, double height) {
        getChildren().clear();
        var title = new Label(said, Icons.of("fth-plus-circle"));
        title.setId("canvas.bubble.title");
        title.getStyleClass().addAll("drop-title", "success-text");
        title.getGraphic().getStyleClass().add("success-icon");
        getChildren().add(title);
        setAccessibleText(said);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        setVisible(true);
        setPrefWidth(USE_COMPUTED_SIZE);
        applyCss();
        double wide = prefWidth(-1);
        resize(wide, prefHeight(wide));
        double left = Math.clamp(x + 28, 8, Math.max(8, width - wide - 8));
        relocate(Math.rint(left), Math.rint(Math.clamp(y + 16, 8, Math.max(8, height - getHeight() - 8))));
    }

    /// @param rack where the rack is shown, which the bubble keeps free
    void show(DropState state, Box rack, Box place, double width, double height) {
        getChildren().clear();
        var title = new Label(state.drop().title(), Icons.of(state.fits() ? "fth-check-circle" : "fth-x-circle"));
        title.setId("canvas.bubble.title");
        title.getStyleClass().addAll("drop-title", state.fits() ? "success-text" : "danger-text");
        title.getGraphic().getStyleClass().add(state.fits() ? "success-icon" : "danger-icon");
        title.setWrapText(true);
        getChildren().addAll(title, lines(state));
        String foot = state.foot();
        boolean remedies = !state.remedies().isEmpty();
        if (foot != null || remedies) {
            var rule = new Region();
            rule.getStyleClass().add("drop-rule");
            if (!state.fits()) {
                getChildren().add(rule);
            }
        }
        if (foot != null) {
            var label = new Label(foot);
            label.getStyleClass().add("caption");
            label.setWrapText(true);
            getChildren().add(label);
        }
        if (remedies) {
            getChildren().add(remedies(state));
        }
        String spoken = state.spoken();
        setAccessibleText(spoken);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        setVisible(true);
        double wide = state.fits() ? WIDTH : WIDE;
        setPrefWidth(wide);
        applyCss();
        resize(wide, prefHeight(wide));
        double x = rack.right() + AWAY;
        if (x + wide > width - 8) {
            x = rack.x() - AWAY - wide;
        }
        double y = Math.clamp(place.centreY() - getHeight() / 3, TOP, Math.max(TOP, height - getHeight() - 12));
        relocate(Math.rint(Math.max(8, x)), Math.rint(y));
    }

    private static GridPane lines(DropState state) {
        var grid = new GridPane();
        grid.getStyleClass().add("drop-lines");
        var name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        var value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        value.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(name, value);
        int row = 0;
        for (DropState.Line line : state.lines()) {
            var what = new Label(line.name());
            what.getStyleClass().add("drop-name");
            var text = new Label(line.text());
            text.setId("canvas.bubble."
                    + line.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
            text.getStyleClass().add(line.failed() ? "drop-failed" : "drop-value");
            grid.addRow(row++, what, text);
        }
        return grid;
    }

    private HBox remedies(DropState state) {
        var box = new HBox(12);
        box.setAlignment(Pos.CENTER_LEFT);
        int index = 0;
        for (Remedy remedy :
                state.remedies().subList(0, Math.min(2, state.remedies().size()))) {
            var link = new Button(remedy.label());
            link.setId("canvas.bubble.remedy." + index++);
            link.getStyleClass().add("link");
            link.setFocusTraversable(false);
            link.setOnAction(_ -> taken.accept(remedy));
            box.getChildren().add(link);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var key = new Label("F");
        key.getStyleClass().add("key-cap");
        key.setMinWidth(Region.USE_PREF_SIZE);
        box.getChildren().addAll(space, key);
        return box;
    }
}
