package org.clusterwright.app.desk.figures;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.RangeGlyph;
import org.clusterwright.app.desk.control.Shortened;
import org.clusterwright.app.desk.figures.FigureCard.Tone;
import org.clusterwright.app.desk.workspace.Navigator;
import org.jspecify.annotations.Nullable;

/// One card: its nodes stay, what they say changes.
final class CardView extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass MORE = PseudoClass.getPseudoClass("more");
    private static final PseudoClass LESS = PseudoClass.getPseudoClass("less");
    private static final PseudoClass PARTIAL = PseudoClass.getPseudoClass("partial");
    private static final PseudoClass EXPLAINED = PseudoClass.getPseudoClass("explained");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final Duration FLASH = Duration.millis(400);

    private final String id;
    private final Label label = Shortened.of(styled("figure-label"));
    private final Label note = styled("caption");
    private final Label value = styled("figure-value");
    private final Label unit = styled("figure-unit");
    private final RangeGlyph glyph = new RangeGlyph(34, 0, 0, 1, "");
    private final Label range = styled("figure-range");
    private final Label change = styled("figure-change");
    private final Label missing = styled("figure-range");
    private final Hyperlink enter = new Hyperlink("Enter");
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition flash = new PauseTransition(FLASH);
    private final boolean still;
    private @Nullable String path;
    private @Nullable FigureCard shown;

    CardView(String id, Navigator navigator, boolean still) {
        this.id = id;
        this.still = still;
        setId("figures." + id);
        getStyleClass().add("figure-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tooltip.install(this, tooltip);
        tooltip.setShowDelay(Duration.millis(700));
        enter.setId("figures." + id + ".enter");
        enter.getStyleClass().setAll("link");
        enter.setOnAction(_ -> {
            if (path != null) {
                navigator.jump(path);
            }
        });
        missing.setGraphic(Icons.of("fth-alert-circle"));
        var top = line(label, space(), note);
        var middle = line(value, unit);
        middle.setAlignment(Pos.BASELINE_LEFT);
        middle.getStyleClass().add("figure-middle");
        var below = line(glyph, range, missing, enter, space(), change);
        below.getStyleClass().add("figure-below");
        getChildren().setAll(top, middle, below);
        change.setMinWidth(USE_PREF_SIZE);
        unit.setMinWidth(USE_PREF_SIZE);
        note.setMinWidth(USE_PREF_SIZE);
        enter.setMinWidth(USE_PREF_SIZE);
        setOnMouseClicked(click -> {
            requestFocus();
            navigator.why(id);
        });
        setOnKeyPressed(key -> {
            if (key.getTarget() == this && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
                navigator.why(id);
                key.consume();
            }
        });
        enter.setOnMouseClicked(Event::consume);
        why = navigator::why;
        flash.setOnFinished(_ -> pseudoClassStateChanged(CHANGED, false));
    }

    private final Consumer<String> why;

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            why.accept(id);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// @param stale the revision it still speaks of; empty when it is up to date
    void show(FigureCard card, String stale) {
        FigureCard before = shown;
        shown = card;
        label.setText(card.label());
        note.setText(stale.isEmpty() ? card.note() : stale);
        value.setText(card.value());
        unit.setText(card.unit());
        present(unit, !card.unit().isEmpty());
        showRange(card);
        change.setText(card.change().isEmpty() ? card.partial() : card.change());
        present(change, !change.getText().isEmpty());
        FigureCard.Missing lacks = card.missing();
        path = lacks == null ? null : lacks.path();
        missing.setText(lacks == null ? "" : lacks.sentence());
        present(missing, lacks != null);
        present(enter, lacks != null);
        enter.setAccessibleText(lacks == null ? "" : "Enter what is missing: " + lacks.sentence());
        tooltip.setText(card.told());
        setAccessibleText(card.spoken() + (stale.isEmpty() ? "" : " Of " + stale + "."));
        pseudoClassStateChanged(STALE, !stale.isEmpty());
        pseudoClassStateChanged(
                PARTIAL, card.change().isEmpty() && !card.partial().isEmpty());
        pseudoClassStateChanged(MORE, card.tone() == Tone.MORE);
        pseudoClassStateChanged(LESS, card.tone() == Tone.LESS);
        if (before != null && !(before.value() + before.unit()).equals(card.value() + card.unit()) && !still) {
            pseudoClassStateChanged(CHANGED, true);
            flash.playFromStart();
        }
    }

    private void showRange(FigureCard card) {
        FigureCard.Range of = card.range();
        present(glyph, of != null);
        present(range, of != null);
        if (of != null) {
            glyph.set(of.low(), of.likely(), of.high(), of.spoken());
            range.setText(of.text());
        }
    }

    void explained(@Nullable String termId) {
        pseudoClassStateChanged(EXPLAINED, Objects.equals(termId, id));
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private static Label styled(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
