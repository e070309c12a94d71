package org.clusterwright.app.desk;

import java.nio.file.Path;
import javafx.application.Platform;
import org.clusterwright.app.desk.theme.Theme;
import org.clusterwright.app.session.Session;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// What all windows of the program share, and how they are opened.
public final class Desk {
    private final Catalog catalog;
    private final Evaluator evaluator;
    private final Theme theme;

    /// @param catalog the user's entries over the shipped ones
    public Desk(Catalog catalog, Theme theme) {
        this.catalog = catalog;
        this.evaluator = new Evaluator(catalog);
        this.theme = theme;
    }

    /// @param file where the plan was read from; absent when it was never saved
    public PlanView planView(Plan plan, @Nullable Path file) {
        return new PlanView(Session.open(plan, file, evaluator, catalog, Platform::runLater), theme, catalog);
    }

    public Theme theme() {
        return theme;
    }
}
