package org.clusterwright.app.desk.catalogue;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.clusterwright.app.desk.parts.Part;

/// Up to four parts, put aside to be compared.
final class CompareTray extends HBox {
    private static final double SMALL = 0.55;

    private final CatalogueModel model;
    private final PartActions actions;

    CompareTray(CatalogueModel model, PartActions actions) {
        super(4);
        this.model = model;
        this.actions = actions;
        setId("catalogue.tray");
        getStyleClass().add("compare-tray");
        setAlignment(Pos.CENTER_LEFT);
        model.compared().subscribe(_ -> build());
        model.index().addListener((_, _, _) -> build());
    }

    private void build() {
        List<Part> parts = model.comparedParts();
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
        getChildren().clear();
        for (Part part : parts) {
            getChildren().add(slot(part));
        }
        for (int i = parts.size(); i < CatalogueModel.COMPARED; i++) {
            var empty = new Region();
            empty.getStyleClass().add("tray-empty");
            getChildren().add(empty);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var open = new Button("Compare " + parts.size());
        open.setId("catalogue.compare");
        open.getStyleClass().add("small");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> actions.showComparison());
        getChildren().addAll(space, open);
    }

    private Button slot(Part part) {
        var picture = new Faceplate(part.face());
        picture.getTransforms().add(new Scale(SMALL, SMALL));
        var slot = new Button();
        slot.setGraphic(new Group(picture));
        slot.setId("catalogue.tray." + part.key().id());
        slot.setAccessibleText("Take " + part.name() + " out of the comparison");
        slot.setTooltip(new Tooltip(part.name() + "\nClick to take it out"));
        slot.getStyleClass().add("tray-slot");
        slot.setOnAction(_ -> model.compare(part.key()));
        return slot;
    }
}
