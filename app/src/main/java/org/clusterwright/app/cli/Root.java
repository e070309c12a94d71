package org.clusterwright.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command itself. Without a verb it opens the desk.
@Command(
        name = "clusterwright",
        description = "Plans accelerator clusters: how long training takes, what it costs, what it emits."
                + " Without a verb it opens the desk.",
        footer = {
            "",
            "PLAN is a plan file, or template:ID for one of the starter plans that `clusterwright templates` lists.",
            "",
            "Exit codes: 0 done; 1 the plan (or the catalogue) has errors, everything asked for is still written;",
            "2 unusable arguments or files; 3 the machine or the program failed."
        })
final class Root implements Callable<Integer> {
    private final Sources sources;
    private final DeskDoor desk;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Plan files to open in the desk.")
    private List<String> files = new ArrayList<>();

    Root(Sources sources, DeskDoor desk) {
        this.sources = sources;
        this.desk = desk;
    }

    @Option(
            names = "--catalog",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "Your own catalogue entries: a folder of files as the program ships, laid over the shipped ones.")
    void catalog(String folder) {
        sources.useFolder(folder);
    }

    @Override
    public Integer call() {
        var plans = new ArrayList<Path>();
        for (String file : files) {
            if (!Files.isRegularFile(Sources.path(file))) {
                throw Failure.unusable(
                        "clusterwright", "the unknown verb " + file, Refusal.verbs(spec) + ", or a plan file");
            }
            plans.add(Sources.path(file));
        }
        desk.open(sources.catalog(), plans);
        return Outcome.DONE;
    }
}
