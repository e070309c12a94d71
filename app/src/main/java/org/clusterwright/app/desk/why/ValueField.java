package org.clusterwright.app.desk.why;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.RangeGlyph;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.evaluate.Edit;
import org.clusterwright.model.ledger.Explanation;
import org.clusterwright.model.ledger.Input;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.quantity.Sourced;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// The value of the chosen input, editable: one step of the history when the field is left or Enter is pressed.
final class ValueField extends VBox {
    private final Session session;
    private final Label label = new Label("Value");
    private final Label unit = new Label();
    private final TextField field = new TextField();
    private final Label error = new Label();
    private final RangeGlyph glyph = new RangeGlyph(56, 0, 0, 1, "");
    private @Nullable Input input;
    private String written = "";

    ValueField(Session session) {
        this.session = session;
        field.setId("why.value");
        field.setAlignment(Pos.CENTER_RIGHT);
        field.getStyleClass().add("why-field");
        unit.getStyleClass().add("caption");
        label.getStyleClass().add("label-text");
        error.setId("why.value.error");
        error.getStyleClass().addAll("caption", "danger-text");
        error.setWrapText(true);
        error.setManaged(false);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(8, label, space, glyph, field, unit);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line, error);
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                field.setText(written);
                say("");
                key.consume();
            }
        });
    }

    /// What is being typed stays, as long as it is the same input.
    void show(Input shown) {
        Input before = input;
        boolean typing = field.isFocused() && !field.getText().equals(written);
        input = shown;
        Sourced<Double> value = shown.value();
        written = value == null ? "" : Explanation.number(value.value());
        if (before == null || !before.id().equals(shown.id()) || !typing) {
            field.setText(written);
            say("");
        }
        unit.setText(Units.text(shown.unit()));
        field.setAccessibleText(shown.label() + ", " + unit.getText());
        boolean ranged = value != null && value.low() != null && value.high() != null;
        glyph.setVisible(ranged);
        if (value != null && value.low() != null && value.high() != null) {
            glyph.set(
                    value.low(),
                    value.value(),
                    value.high(),
                    "%s, likely %s, %s"
                            .formatted(Explanation.number(value.low()), written, Explanation.number(value.high())));
        }
    }

    private void commit() {
        Input edited = input;
        String text = field.getText().strip().replace(",", "").replace('−', '-');
        if (edited == null || text.equals(written)) {
            say("");
            return;
        }
        try {
            double value = Double.parseDouble(text);
            session.edit("Set " + edited.label(), plan -> Edit.apply(plan, edited, value));
            written = Explanation.number(value);
            say("");
        } catch (NumberFormatException notANumber) {
            say("“" + field.getText() + "” is no number.");
        } catch (PlanException refused) {
            say(String.valueOf(refused.getMessage()));
        }
    }

    private void say(String problem) {
        error.setText(problem);
        error.setManaged(!problem.isEmpty());
        error.setVisible(!problem.isEmpty());
    }
}
