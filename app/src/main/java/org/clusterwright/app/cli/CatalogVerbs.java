package org.clusterwright.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "catalog", description = "The parts, models, regions and constants that plans name.")
final class CatalogVerbs implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    CatalogVerbs() {
        spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        throw Failure.unusable(spec.qualifiedName(), "no verb", Refusal.verbs(spec));
    }
}
