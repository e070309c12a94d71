package org.clusterwright.app.desk;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clusterwright.app.desk.analysis.AnalysisPage;
import org.clusterwright.app.desk.canvas.CanvasPane;
import org.clusterwright.app.desk.catalogue.CataloguePanel;
import org.clusterwright.app.desk.commands.Commands;
import org.clusterwright.app.desk.figures.FigureStrip;
import org.clusterwright.app.desk.findings.FindingsPane;
import org.clusterwright.app.desk.inspector.InspectorPane;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.desk.why.WhyPage;
import org.clusterwright.app.desk.workspace.Navigator;
import org.clusterwright.app.desk.workspace.Page;
import org.clusterwright.app.desk.workspace.Places;
import org.clusterwright.app.desk.workspace.Selection;
import org.clusterwright.app.desk.workspace.Workspace;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;

/// An open plan in its window: the rooms around the canvas, and the pages that take its place.
public final class PlanView extends BorderPane implements Navigator {
    private final Workspace workspace;
    private final StackPane pages = new StackPane();
    private final Node design;
    private final AnalysisPage analysis;
    private final WhyPage why;

    PlanView(Session session, Theme theme, Catalog catalog) {
        setId("plan");
        workspace = new Workspace(session, new Selection(), new Commands(), this, theme, catalog);
        design = design();
        analysis = new AnalysisPage(workspace);
        why = new WhyPage(workspace);
        pages.getChildren().setAll(design, analysis, why);
        setTop(new VBox(new FigureStrip(workspace)));
        setCenter(pages);
        show(Page.DESIGN);
    }

    public Workspace workspace() {
        return workspace;
    }

    @Override
    public void why(String termId) {
        why.explain(termId);
        show(Page.WHY);
    }

    @Override
    public void jump(String path) {
        show(Page.DESIGN);
        workspace.selection().set(Places.of(path, workspace.session().now().plan()));
        workspace.selection().want(path);
    }

    @Override
    public void show(Page page) {
        design.setVisible(page == Page.DESIGN);
        analysis.setVisible(page == Page.ANALYSIS);
        why.setVisible(page == Page.WHY);
    }

    private Node design() {
        var catalogue = new CataloguePanel(workspace);
        catalogue.setPrefWidth(256);
        catalogue.setMinWidth(220);
        var canvas = new CanvasPane(workspace);
        var inspector = new InspectorPane(workspace);
        var side = new VBox(inspector, new FindingsPane(workspace));
        side.setPrefWidth(304);
        side.setMinWidth(280);
        VBox.setVgrow(inspector, Priority.ALWAYS);
        HBox.setHgrow(canvas, Priority.ALWAYS);
        return new HBox(catalogue, canvas, side);
    }
}
