package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.clusterwright.app.export.CheckReport;
import org.clusterwright.model.catalog.CatalogCheck;
import org.clusterwright.model.finding.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description =
                "Looks for what is wrong or doubtful in the catalogue, each with file and row. Exit 1 with errors.")
final class CatalogCheckVerb implements Callable<Integer> {
    private final Sources sources;
    private final PrintWriter out;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    CatalogCheckVerb(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() {
        var findings = CatalogCheck.of(sources.catalog());
        out.print(json ? CheckReport.json(findings) : CheckReport.text(findings));
        boolean wrong = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return wrong ? Outcome.HAS_ERRORS : Outcome.DONE;
    }
}
