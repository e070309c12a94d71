package org.clusterwright.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "validate", description = "Holds predictions against measurements.")
final class Validate implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    Validate() {
        spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        throw Failure.unusable(spec.qualifiedName(), "no kind of measurement", Refusal.verbs(spec));
    }
}
