package org.clusterwright.app;

import org.clusterwright.app.cli.Cli;
import org.clusterwright.app.cli.QuietLogging;
import org.clusterwright.app.cli.Streams;
import org.clusterwright.app.desk.DeskProgram;

/// The entry: runs the command line, which opens the desk when no verb is given.
public final class Clusterwright {
    private Clusterwright() {}

    /// Exits with 0 when done, 1 when the plan has errors, 2 on unusable arguments or files, 3 when the
    /// machine or the program failed.
    public static void main(String[] arguments) {
        QuietLogging.install();
        var cli = new Cli(System.getenv(), DeskProgram::open);
        System.exit(Streams.ofProcess().write(cli, cli.run(arguments)));
    }
}
