package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.clusterwright.app.export.Json;
import org.clusterwright.app.export.TextTable;
import org.clusterwright.model.plan.StarterPlans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "templates", description = "Lists the starter plans. Each can stand for PLAN as template:ID.")
final class Templates implements Callable<Integer> {
    private final PrintWriter out;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    Templates(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        var starters = StarterPlans.list();
        if (json) {
            var list = Json.list();
            starters.forEach(
                    starter -> list.add(Json.object().put("id", starter.id()).put("summary", starter.summary())));
            var report = Json.object();
            report.set("templates", list);
            out.print(Json.text(report));
        } else {
            var table = new TextTable();
            starters.forEach(starter -> table.row("template:" + starter.id(), starter.summary()));
            out.print(table);
        }
        return Outcome.DONE;
    }
}
