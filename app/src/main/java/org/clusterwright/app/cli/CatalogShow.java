package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.clusterwright.app.export.CatalogReport;
import org.clusterwright.model.catalog.CatalogEntry;
import org.clusterwright.model.catalog.CatalogKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "An entry's values, each with source, date and quality.")
final class CatalogShow implements Callable<Integer> {
    private static final int NEAR = 8;

    private final Sources sources;
    private final PrintWriter out;

    @Parameters(paramLabel = "ID", description = "An id, a name or an alias.")
    private String id;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    CatalogShow(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() {
        var report = new CatalogReport(sources.catalog());
        var found = report.find(id);
        if (found.isEmpty()) {
            throw Failure.unusable("clusterwright catalog show", "no entry " + id, expected());
        }
        out.print(json ? report.showAsJson(found) : report.show(found));
        return Outcome.DONE;
    }

    private String expected() {
        String typed = id.toLowerCase(Locale.ROOT);
        String like = CatalogKind.all().stream()
                .flatMap(kind -> sources.catalog().index(kind).all().stream())
                .map(CatalogEntry::id)
                .filter(known -> known.contains(typed) || typed.contains(known))
                .limit(NEAR)
                .collect(Collectors.joining(", "));
        return like.isEmpty() ? "one that clusterwright catalog list names" : "one like " + like;
    }
}
