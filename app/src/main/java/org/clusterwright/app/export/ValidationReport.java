package org.clusterwright.app.export;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.clusterwright.model.validate.Errors;
import org.clusterwright.model.validate.Prediction;
import org.clusterwright.model.validate.Skipped;
import org.clusterwright.model.validate.Validation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Predictions against measurements, and how far they are off.
public final class ValidationReport {
    private static final int SHOWN = 10;

    private final Validation validation;
    private final @Nullable Integer worst;

    /// @param worst how many predictions, those furthest off first; all in the file's order when absent
    public ValidationReport(Validation validation, @Nullable Integer worst) {
        this.validation = validation;
        this.worst = worst;
    }

    public String json() {
        var report = Json.object()
                .put("kind", validation.kind())
                .put("rows", validation.rows())
                .put("predicted", validation.predictions().size())
                .put("suspect", validation.suspects());
        var skipped = Json.list();
        for (Skipped row : validation.skipped()) {
            skipped.add(Json.object().put("id", row.id()).put("reason", row.reason()));
        }
        report.set("skipped", skipped);
        errors(report, validation.errors());
        var groups = Json.object();
        validation
                .errorsBySource()
                .forEach((source, group) ->
                        groups.set(source, errors(Json.object().put("rows", group.rows()), group)));
        report.set("by_group", groups);
        var results = Json.list();
        for (Prediction row : worst == null ? validation.predictions() : validation.worst(worst)) {
            var result = Json.object().put("id", row.id());
            Json.number(result, "measured", row.measured());
            Json.number(result, "predicted", row.predicted());
            Json.number(result, "ape", row.absoluteError());
            results.add(result.put("suspect", row.suspect()));
        }
        report.set("results", results);
        return Json.text(report);
    }

    private static ObjectNode errors(ObjectNode node, Errors errors) {
        boolean any = errors.rows() > 0;
        Json.number(node, "median_ape", any ? (Double) errors.median() : null);
        Json.number(node, "mape", any ? (Double) errors.mean() : null);
        return Json.number(node, "p90_ape", any ? (Double) errors.p90() : null);
    }

    public String text() {
        var text = new StringBuilder(
                "%d of %d rows predicted\n".formatted(validation.predictions().size(), validation.rows()));
        text.append(suspects(validation.suspects())).append('\n');
        var groups = new TextTable(1, 2, 3, 4).row("absolute error", "rows", "median", "mean", "90th percentile");
        group(groups, "all", validation.errors());
        validation.errorsBySource().forEach((source, errors) -> group(groups, source, errors));
        text.append(groups);
        var predictions = validation.worst(worst == null ? SHOWN : worst);
        if (!predictions.isEmpty()) {
            text.append("\nFurthest off\n");
            var table = new TextTable(1, 2, 3).row("row", "measured", "predicted", "difference");
            for (Prediction row : predictions) {
                table.row(
                        row.id(),
                        ThreeDigits.number(row.measured()),
                        ThreeDigits.number(row.predicted()),
                        ThreeDigits.percent(row.predicted() / row.measured() - 1));
            }
            text.append(table);
        }
        if (!validation.skipped().isEmpty()) {
            text.append("\nNot predicted, by reason\n").append(reasons(validation.skipped()));
        }
        return text.toString();
    }

    /// Rows that their source leaves in doubt.
    private static String suspects(int rows) {
        return switch (rows) {
            case 0 -> "";
            case 1 -> "1 suspect row is not counted\n";
            default -> rows + " suspect rows are not counted\n";
        };
    }

    private static TextTable reasons(List<Skipped> skipped) {
        var counts = new TreeMap<String, Integer>();
        skipped.forEach(row -> counts.merge(row.reason(), 1, Integer::sum));
        var table = new TextTable(0);
        counts.forEach((reason, count) -> table.row(Integer.toString(count), reason));
        return table;
    }

    private static void group(TextTable table, String name, Errors errors) {
        table.row(
                name,
                Integer.toString(errors.rows()),
                percent(errors, errors.median()),
                percent(errors, errors.mean()),
                percent(errors, errors.p90()));
    }

    private static String percent(Errors errors, double fraction) {
        return errors.rows() == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * fraction);
    }
}
