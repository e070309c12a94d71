package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.clusterwright.app.export.DifferenceReport;
import org.clusterwright.model.explore.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "diff", description = "What differs between two plans, and which inputs caused it.")
final class Diff implements Callable<Integer> {
    private final Sources sources;
    private final PrintWriter out;

    @Parameters(index = "0", paramLabel = "PLAN_A", description = "A plan file, or template:ID.")
    private String first;

    @Parameters(index = "1", paramLabel = "PLAN_B", description = "Another one.")
    private String second;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    Diff(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() {
        var comparison = Comparison.of(sources.plan(first), sources.plan(second), sources.evaluator());
        out.print(json ? DifferenceReport.json(comparison) : DifferenceReport.text(comparison));
        return Outcome.DONE;
    }
}
