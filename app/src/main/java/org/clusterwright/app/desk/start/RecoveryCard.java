package org.clusterwright.app.desk.start;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.control.Icons;
import org.clusterwright.app.desk.control.OverlayLayer;
import org.clusterwright.app.session.Recovery;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.plan.PlanDifference;
import org.clusterwright.model.plan.PlanException;
import org.clusterwright.model.plan.PlanFile;

/// Unsaved changes that a killed process left: to be restored, compared with the saved plan, or discarded.
final class RecoveryCard extends VBox {
    private final Recovery.Kept kept;
    private final OverlayLayer layer;
    private final Catalog catalog;

    RecoveryCard(Recovery.Kept kept, Recovery recovery, Catalog catalog, StartActions actions, OverlayLayer layer) {
        this.kept = kept;
        this.layer = layer;
        this.catalog = catalog;
        String id = "start.recovery." + kept.folder().getFileName();
        setId(id);
        getStyleClass().add("recovery-card");
        setMinHeight(Region.USE_PREF_SIZE);
        var title = new Label("Unsaved changes were kept", Icons.of("fth-rotate-ccw"));
        title.getStyleClass().add("recovery-title");
        var what = new Label(sentence());
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.getStyleClass().add("recovery-text");
        var choices = new HBox(12, link(id + ".restore", "Restore", () -> actions.restore(kept)));
        if (kept.file() != null) {
            choices.getChildren().add(link(id + ".compare", "Compare", this::compare));
        }
        Hyperlink discard = link(id + ".discard", "Discard", () -> {
            recovery.discard(kept);
            present(false);
            layer.say("Discarded the changes to " + kept.name() + ".", "Undo", () -> {
                recovery.takeBack(kept);
                present(true);
            });
        });
        discard.getStyleClass().add("muted");
        choices.getChildren().add(discard);
        getChildren().setAll(title, what, choices);
    }

    private void present(boolean there) {
        setVisible(there);
        setManaged(there);
    }

    private String sentence() {
        String edits = kept.edits() == 1 ? "1 edit" : kept.edits() + " edits";
        return kept.file() == null
                ? kept.name() + ", never saved, " + edits + "."
                : kept.name() + ", " + edits + " after the last save.";
    }

    private void compare() {
        Path file = kept.file();
        if (file != null) {
            Button close = Icons.button("difference.close", "fth-x", "Close", layer::close);
            try {
                List<PlanDifference.Change> changes = PlanDifference.between(
                        PlanFile.read(file).embedding(catalog), kept.plan().embedding(catalog));
                layer.show(new DifferenceSheet(kept.name(), changes, close), close, "What was not saved");
            } catch (PlanException unreadable) {
                layer.say("The saved plan cannot be compared: " + unreadable.getMessage());
            }
        }
    }

    private static Hyperlink link(String id, String label, Runnable action) {
        var link = new Hyperlink(label);
        link.setId(id);
        link.getStyleClass().add("link");
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }
}
