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
    private @Nullable Evaluation told;

    StatusBar(Workspace workspace) {
        setId("window.status");
        getStyleClass().addAll("status-bar", "hairline-top");
        state.setId("window.status.state");
        revision.setId("window.status.revision");
        leftOut.setId("window.status.left-out");
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
            state.setGraphic(icon(now));
        }
        revision.setText("Revision " + now.revision());
        if (told != now.evaluation()) {
            told = now.evaluation();
            leftOut(now.evaluation());
        }
    }

    private static Node icon(Snapshot now) {
        Node icon = Icons.of(
                now.failure() != null ? "fth-alert-octagon" : now.pending() ? "fth-clock" : "fth-check-circle");
        icon.getStyleClass().add(now.failure() != null ? "danger-icon" : now.pending() ? "muted-icon" : "success-icon");
        return icon;
    }

    private void leftOut(Evaluation evaluation) {
        var paths = new TreeSet<String>();
        for (Figure headline : evaluation.accounts().summary().headlines()) {
            paths.addAll(evaluation.book().presence(headline).leavesOut());
        }
        leftOut.setVisible(!paths.isEmpty());
        leftOut.setText(
                paths.size() == 1
                        ? "Leaves out 1 unknown value"
                        : "Leaves out %d unknown values".formatted(paths.size()));
        leftOut.setGraphic(Icons.of("fth-info"));
        leftOut.setTooltip(
                new Tooltip(String.join("\n", paths.stream().limit(20).toList())));
    }
}
