package org.clusterwright.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command itself. Without a verb it would open the desk.
@Command(
        name = "clusterwright",
        description = "Plans accelerator clusters: how long training takes, what it costs, what it emits.",
        footer = {
            "",
            "PLAN is a plan file, or template:ID for one of the starter plans that `clusterwright templates` lists.",
            "",
            "Exit codes: 0 done; 1 the plan (or the catalogue) has errors, everything asked for is still written;",
            "2 unusable arguments or files; 3 the machine or the program failed."
        })
final class Root implements Callable<Integer> {
    private final Sources sources;

    Root(Sources sources) {
        this.sources = sources;
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
        throw Failure.unusable(
                "clusterwright",
                "no verb, and this version has no window to open",
                "a verb: try clusterwright evaluate template:llama-3.1-405b-h100, or clusterwright --help");
    }
}
