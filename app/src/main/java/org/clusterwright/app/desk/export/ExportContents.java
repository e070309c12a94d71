package org.clusterwright.app.desk.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clusterwright.app.chart.ChartSpec;
import org.clusterwright.app.chart.Charts;
import org.clusterwright.app.export.Amount;
import org.clusterwright.model.evaluate.Evaluation;
import org.clusterwright.model.ledger.Statement;

/// What an evaluation holds for each kind of document: the pieces a reader finds in it, and the files that are written.
record ExportContents(Evaluation evaluation, List<ChartSpec> charts, String name) {
    private static final List<String> BEFORE = List.of("Cover", "Summary", "Assumptions");

    static ExportContents of(Evaluation evaluation) {
        return new ExportContents(
                evaluation, Charts.of(evaluation), fileName(evaluation.plan().name()));
    }

    /// A plan's name as files and folders bear it: `llama-3-1-405b-on-16-384-h100`.
    static String fileName(String plan) {
        String name = plan.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return name.isEmpty() ? "plan" : name;
    }

    /// `xlsx · 12 sheets, live formulas`
    String line(ExportKind kind) {
        return switch (kind) {
            case WORKBOOK -> "xlsx · " + pieces(kind).size() + " sheets, live formulas";
            case CHARTS -> "png and svg · " + charts.size() + " pictures";
            case STATEMENTS -> "csv · " + pieces(kind).size() + " files";
            case EVALUATION -> "json · " + Amount.all(evaluation).size() + " figures";
        };
    }

    /// Sheets, charts or files, in their order.
    List<String> pieces(ExportKind kind) {
        return switch (kind) {
            case WORKBOOK -> sheets();
            case CHARTS -> charts.stream().map(ChartSpec::title).toList();
            case STATEMENTS -> statements();
            case EVALUATION -> List.of("Figures", "Findings");
        };
    }

    /// All files of some kinds, below the folder.
    List<Path> files(Collection<ExportKind> kinds, Path folder) {
        Map<ExportKind, List<Path>> files = new EnumMap<>(ExportKind.class);
        for (ExportKind kind : kinds) {
            files.put(kind, files(kind, folder));
        }
        return files.values().stream().flatMap(List::stream).toList();
    }

    /// Those that are there already and would be replaced.
    List<Path> existing(Collection<ExportKind> kinds, Path folder) {
        return files(kinds, folder).stream().filter(Files::exists).toList();
    }

    private List<Path> files(ExportKind kind, Path folder) {
        return switch (kind) {
            case WORKBOOK -> List.of(workbook(folder));
            case EVALUATION -> List.of(json(folder));
            case CHARTS -> {
                Path into = charts(folder);
                var files = new ArrayList<Path>();
                for (ChartSpec chart : charts) {
                    files.add(into.resolve(chart.id() + ".png"));
                    files.add(into.resolve(chart.id() + ".svg"));
                }
                yield files;
            }
            case STATEMENTS ->
                statements().stream().map(statements(folder)::resolve).toList();
        };
    }

    Path workbook(Path folder) {
        return folder.resolve(name + ".xlsx");
    }

    Path json(Path folder) {
        return folder.resolve(name + ".json");
    }

    Path charts(Path folder) {
        return folder.resolve("charts");
    }

    Path statements(Path folder) {
        return folder.resolve("statements");
    }

    private List<String> sheets() {
        var sheets = new ArrayList<>(BEFORE);
        evaluation.accounts().statements().forEach(statement -> sheets.add(statement.title()));
        sheets.add("Sources");
        return sheets;
    }

    private List<String> statements() {
        var titles = new ArrayList<String>();
        for (Statement statement : evaluation.accounts().statements()) {
            titles.add(statement.title());
            if (statement instanceof Statement.Table table
                    && !table.totals().terms().isEmpty()) {
                titles.add(table.title() + " totals");
            }
        }
        titles.add("Assumptions");
        titles.add("Findings");
        return titles.stream()
                .map(title -> title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".csv")
                .toList();
    }
}
