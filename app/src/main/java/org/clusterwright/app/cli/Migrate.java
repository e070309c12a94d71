package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.clusterwright.app.export.Outputs;
import org.clusterwright.model.plan.PlanFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "migrate", description = "Brings a plan file to the newest version of its format.")
final class Migrate implements Callable<Integer> {
    private final Sources sources;
    private final PrintWriter out;

    @Parameters(paramLabel = "PLAN", description = "A plan file, or template:ID with -o.")
    private String plan;

    @Option(
            names = "-o",
            paramLabel = "F",
            description = "Write it here. By default in place; the old file stays as PLAN.bak.")
    private @Nullable String file;

    Migrate(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (Sources.isStarter(plan) && file == null) {
            throw Failure.unusable("clusterwright migrate", plan + " without -o", "-o F: a starter plan is no file");
        }
        var read = sources.plan(plan);
        boolean old =
                !Sources.isStarter(plan) && PlanFile.open(Sources.path(plan)).migrated();
        if (!old && file == null) {
            out.printf("%s is of the newest version already; it is left as it was.\n", plan);
            return Outcome.DONE;
        }
        var target = Sources.path(file == null ? plan : file);
        Outputs.plan(target, () -> PlanFile.write(read, target));
        out.printf("%s is written in the newest version.\n", target);
        return Outcome.DONE;
    }
}
