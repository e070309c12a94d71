package org.clusterwright.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.clusterwright.model.catalog.Catalog;
import org.clusterwright.model.catalog.CatalogFolder;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.evaluate.Evaluator;
import org.clusterwright.model.plan.Plan;
import org.clusterwright.model.plan.PlanFile;
import org.clusterwright.model.plan.Settings;
import org.clusterwright.model.plan.StarterPlans;
import org.jspecify.annotations.Nullable;

/// What the verbs read: the catalogue, plans by file or by the name of a starter plan.
final class Sources {
    private static final String STARTER = "template:";

    private Catalog catalog = Catalog.shipped();

    void useFolder(String folder) {
        catalog = Catalog.shipped().overlaidBy(CatalogFolder.read(path(folder)));
    }

    Catalog catalog() {
        return catalog;
    }

    Evaluator evaluator() {
        return new Evaluator(catalog);
    }

    Evaluation evaluation(String plan) {
        return evaluator().evaluate(plan(plan));
    }

    static boolean isStarter(String plan) {
        return plan.startsWith(STARTER);
    }

    Plan plan(String plan) {
        return isStarter(plan) ? StarterPlans.read(plan.substring(STARTER.length())) : PlanFile.read(path(plan));
    }

    /// The plan with settings applied in order. A setting may name a catalogue entry that the plan uses,
    /// and one that an
    /// earlier setting made it use.
    Plan plan(String name, List<String> settings) {
        Plan plan = plan(name);
        for (String setting : settings) {
            plan = Settings.apply(plan.embedding(catalog), List.of(setting));
        }
        return plan;
    }

    /// The file of a plan; a starter plan has none.
    static @Nullable Path file(String plan) {
        return isStarter(plan) ? null : path(plan);
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException impossible) {
            throw Failure.unusable(text, "a name that no file can have", "a file name");
        }
    }
}
