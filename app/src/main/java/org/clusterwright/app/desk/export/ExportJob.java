package org.clusterwright.app.desk.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clusterwright.app.EngineVersion;
import org.clusterwright.app.chart.ChartImages;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.export.CsvReport;
import org.clusterwright.app.export.JsonReport;
import org.clusterwright.app.export.Outputs;
import org.clusterwright.app.export.workbook.Budget;
import org.clusterwright.app.export.workbook.BudgetWorkbook;
import org.clusterwright.app.session.LongWork;
import org.jspecify.annotations.Nullable;

/// Makes all documents, then writes them all or none. Between any two it asks whether it is still wanted.
final class ExportJob implements LongWork.Task<Integer> {
    private final ExportContents contents;
    private final Set<ExportKind> kinds;
    private final Path folder;
    private final @Nullable Path plan;
    private final AtomicBoolean settled = new AtomicBoolean();

    /// @param plan the plan's own file, which nothing may replace
    ExportJob(ExportContents contents, Set<ExportKind> kinds, Path folder, @Nullable Path plan) {
        this.contents = contents;
        this.kinds = Set.copyOf(kinds);
        this.folder = folder;
        this.plan = plan;
    }

    ExportContents contents() {
        return contents;
    }

    Set<ExportKind> kinds() {
        return kinds;
    }

    Path folder() {
        return folder;
    }

    /// @return whether nothing will be written; if not, the files are being written already
    boolean stop() {
        return !settled.getAndSet(true);
    }

    /// @return how many files were written
    @Override
    public Integer run(LongWork.Progress progress) {
        var outputs = new Outputs(plan);
        outputs.folder(folder);
        int done = 0;
        int all = 1 + steps();
        for (ExportKind kind : ExportKind.values()) {
            if (kinds.contains(kind)) {
                done = make(kind, outputs, progress, done, all);
            }
        }
        progress.tell((double) done / all, "Writing the files");
        if (settled.getAndSet(true)) {
            throw new CancellationException();
        }
        outputs.commit();
        return contents.files(kinds, folder).size();
    }

    private int steps() {
        return kinds.contains(ExportKind.CHARTS)
                ? kinds.size() - 1 + contents.charts().size()
                : kinds.size();
    }

    private int make(ExportKind kind, Outputs outputs, LongWork.Progress progress, int before, int all) {
        int done = before;
        switch (kind) {
            case WORKBOOK -> {
                progress.tell((double) done / all, "Making the budget workbook");
                var budget = Budget.of(contents.evaluation(), LocalDate.now(ZoneId.systemDefault()));
                outputs.file(
                        contents.workbook(folder),
                        out -> BudgetWorkbook.of(budget, BudgetWorkbook.CachedValues.WRITTEN)
                                .write(out));
            }
            case CHARTS -> {
                var images = new ChartImages();
                Path into = contents.charts(folder);
                outputs.folder(into);
                for (ChartSpec chart : contents.charts()) {
                    progress.tell((double) done++ / all, "Drawing “" + chart.title() + "”");
                    outputs.file(into.resolve(chart.id() + ".png"), out -> images.png(chart, out));
                    outputs.file(into.resolve(chart.id() + ".svg"), out -> images.svg(chart, out));
                }
                return done;
            }
            case STATEMENTS -> {
                progress.tell((double) done / all, "Making the statements");
                CsvReport.into(contents.statements(folder), contents.evaluation(), outputs);
            }
            case EVALUATION -> {
                progress.tell((double) done / all, "Making the evaluation");
                outputs.text(contents.json(folder), JsonReport.of(contents.evaluation(), EngineVersion.text()));
            }
        }
        return done + 1;
    }
}
