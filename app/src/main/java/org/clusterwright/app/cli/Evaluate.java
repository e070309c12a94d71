package org.clusterwright.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.clusterwright.app.EngineVersion;
import org.clusterwright.app.export.ChartFiles;
import org.clusterwright.app.export.CsvReport;
import org.clusterwright.app.export.JsonReport;
import org.clusterwright.app.export.Outputs;
import org.clusterwright.app.export.TableReport;
import org.clusterwright.app.export.workbook.Budget;
import org.clusterwright.app.export.workbook.BudgetWorkbook;
import org.clusterwright.model.evaluate.Evaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = "Everything that follows from a plan: training time, cost, energy, emissions, findings.")
final class Evaluate implements Callable<Integer> {
    private final Sources sources;
    private final PrintWriter out;

    @Parameters(paramLabel = "PLAN", description = "A plan file, or template:ID.")
    private String plan;

    @Option(names = "--json", description = "Print one JSON object with every figure and finding.")
    private boolean json;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change the plan before it is evaluated: --set groups[0].count=64. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--xlsx", paramLabel = "F", description = "Write the budget as a workbook with live formulas.")
    private @Nullable String xlsx;

    @Option(names = "--csv", paramLabel = "DIR", description = "Write each statement as a CSV file into a folder.")
    private @Nullable String csv;

    @Option(names = "--charts", paramLabel = "DIR", description = "Write each chart as PNG and SVG into a folder.")
    private @Nullable String charts;

    Evaluate(Sources sources, PrintWriter out) {
        this.sources = sources;
        this.out = out;
    }

    @Override
    public Integer call() {
        var evaluation = sources.evaluator().evaluate(sources.plan(plan, settings));
        var outputs = new Outputs(Sources.file(plan));
        if (xlsx != null) {
            workbook(evaluation, Sources.path(xlsx), outputs);
        }
        if (csv != null) {
            CsvReport.into(Sources.path(csv), evaluation, outputs);
        }
        if (charts != null) {
            ChartFiles.into(Sources.path(charts), evaluation, outputs);
        }
        outputs.commit();
        out.print(json ? JsonReport.of(evaluation, EngineVersion.text()) : TableReport.of(evaluation));
        return evaluation.hasErrors() ? Outcome.HAS_ERRORS : Outcome.DONE;
    }

    private static void workbook(Evaluation evaluation, Path file, Outputs outputs) {
        var budget = Budget.of(evaluation, LocalDate.now(ZoneId.systemDefault()));
        outputs.file(
                file,
                stream -> BudgetWorkbook.of(budget, BudgetWorkbook.CachedValues.WRITTEN)
                        .write(stream));
    }
}
