package org.clusterwright.app.desk;

import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.Snapshot;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.ledger.Figure;
import org.jspecify.annotations.Nullable;

/// The lower edge of the window: whether the figures are of this plan, and what they leave out.
final class StatusBar extends HBox {
    private final Label state = new Label();
    private final Label revision = new Label();
    private final Label leftOut = new Label();
    private final Node failed = icon("fth-alert-octagon", "danger-icon");
    private final Node evaluating = icon("fth-clock", "muted-icon");
    private final Node ready = icon("fth-check-circle", "success-icon");
    private final Tooltip paths = new Tooltip();
    private @Nullable Evaluation told;

    StatusBar(Workspace workspace) {
        setId("window.status");
        getStyleClass().addAll("status-bar", "hairline-top");
        state.setId("window.status.state");
        revision.setId("window.status.revision");
        leftOut.setId("window.status.left-out");
        leftOut.setGraphic(Icons.of("fth-info"));
        leftOut.setTooltip(paths);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(state, revision, space, leftOut);
        workspace.session().subscribe(this::show);
    }

    private void show(Snapshot now) {
        String failure = now.failure();
        String text = failure != null ? failure : now.pending() ? "Evaluating …" : "Up to date";
        if (!text.equals(state.getText())) {
            state.setText(text);
            state.setGraphic(now.failure() != null ? failed : now.pending() ? evaluating : ready);
        }
        revision.setText("Revision " + now.revision());
        if (told != now.evaluation()) {
            told = now.evaluation();
            leftOut(now.evaluation());
        }
    }

    private static Node icon(String name, String style) {
        Node icon = Icons.of(name);
        icon.getStyleClass().add(style);
        return icon;
    }

    private void leftOut(Evaluation evaluation) {
        var without = new TreeSet<String>();
        for (Figure headline : evaluation.accounts().summary().headlines()) {
            without.addAll(evaluation.book().presence(headline).leavesOut());
        }
        leftOut.setVisible(!without.isEmpty());
        leftOut.setText(
                without.size() == 1
                        ? "Leaves out 1 unknown value"
                        : "Leaves out %d unknown values".formatted(without.size()));
        paths.setText(String.join("\n", without.stream().limit(20).toList()));
    }
}
