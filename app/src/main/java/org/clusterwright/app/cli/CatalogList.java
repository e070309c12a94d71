package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.clusterwright.app.export.CatalogReport;
import org.clusterwright.model.catalog.CatalogKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "list", description = "Lists the entries, kind by kind.")
final class CatalogList implements Callable<Integer> {
    private final Sources sources;
    private final PrintWriter out;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description = "Only this kind: accelerators, servers, regions, models, …")
    private @Nullable String kind;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    CatalogList(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() {
        var report = new CatalogReport(sources.catalog());
        out.print(json ? report.listAsJson(kinds()) : report.list(kinds()));
        return Outcome.DONE;
    }

    private List<CatalogKind<?>> kinds() {
        var all = CatalogKind.all();
        String wanted = kind == null ? "" : kind.replace('-', '_');
        var chosen = all.stream()
                .filter(each -> kind == null || each.name().equals(wanted))
                .toList();
        if (chosen.isEmpty()) {
            throw Failure.unusable(
                    "clusterwright catalog list",
                    "the kind " + kind,
                    all.stream().map(CatalogKind::name).collect(Collectors.joining(", ", "one of ", "")));
        }
        return chosen;
    }
}
