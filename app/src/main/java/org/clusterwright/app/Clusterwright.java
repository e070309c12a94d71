package org.clusterwright.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The entry: runs the command line.
@Command(
        name = "clusterwright",
        mixinStandardHelpOptions = true,
        versionProvider = EngineVersion.class,
        description = "Plans accelerator clusters: how long training takes, what it costs, what it emits.")
public final class Clusterwright implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Clusterwright() {}

    /// Exits with 0 when done, 2 on unusable arguments.
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Clusterwright()).execute(arguments));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
