package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.clusterwright.app.export.Outputs;
import org.clusterwright.model.plan.PlanFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = "Writes a starter plan as a file of your own, with every catalogue entry that it uses inside.")
final class NewPlan implements Callable<Integer> {
    private final Sources sources;
    private final PrintWriter out;

    @Parameters(paramLabel = "template:ID", description = "One that `clusterwright templates` lists.")
    private String starter;

    @Option(
            names = "-o",
            paramLabel = "F",
            required = true,
            description = "The file. One that is there is kept as F.bak.")
    private String file;

    NewPlan(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() {
        if (!Sources.isStarter(starter)) {
            throw Failure.unusable(
                    "clusterwright new", starter, "template:ID, as `clusterwright templates` lists them");
        }
        var plan = sources.plan(starter).embedding(sources.catalog());
        var target = Sources.path(file);
        Outputs.plan(target, () -> PlanFile.write(plan, target));
        out.printf("%s is written: %s\n", file, plan.name());
        return Outcome.DONE;
    }
}
