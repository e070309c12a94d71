package org.clusterwright.app.export;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clusterwright.model.explore.Comparison;
import org.clusterwright.model.explore.FigureChange;
import org.clusterwright.model.plan.PlanDifference.Change;
import org.clusterwright.model.quantity.Units;
import org.jspecify.annotations.Nullable;

/// What differs between two plans.
public final class DifferenceReport {
    private static final String METHOD =
            "inputs changed one after the other in the order of the plan file; what they do together falls to the later one";
    private static final int WIDEST = 30;
    private static final int MOST_TOGETHER = 3;

    private DifferenceReport() {}

    public static String json(Comparison comparison) {
        var report = Json.object()
                .put("a", comparison.first().plan().name())
                .put("b", comparison.second().plan().name());
        var inputs = Json.list();
        for (Change change : comparison.inputs()) {
            inputs.add(Json.object()
                    .put("path", change.path())
                    .put("a", change.before())
                    .put("b", change.after()));
        }
        report.set("inputs", inputs);
        report.put("attribution", METHOD);
        var figures = Json.object();
        for (FigureChange change : comparison.figures()) {
            var figure = Json.object().put("unit", Units.text(change.unit())).put("label", change.label());
            Json.number(figure, "a", change.before());
            Json.number(figure, "b", change.after());
            Json.number(figure, "difference", change.difference());
            var causes = Json.list();
            for (var cause : change.causes()) {
                var node = Json.object();
                node.set("paths", Json.texts(cause.paths()));
                causes.add(Json.number(node, "share", cause.share()));
            }
            figure.set("causes", causes);
            figures.set(change.id(), figure);
        }
        report.set("figures", figures);
        return Json.text(report);
    }

    public static String text(Comparison comparison) {
        var text = new StringBuilder();
        text.append(Prose.lines("A  ", comparison.first().plan().name()));
        text.append(Prose.lines("B  ", comparison.second().plan().name()));
        if (comparison.inputs().isEmpty()) {
            return text.append("\nNothing differs.\n").toString();
        }
        text.append("\nInputs\n").append(inputs(comparison.inputs()));
        List<FigureChange> headlines = headlines(comparison);
        if (headlines.isEmpty()) {
            return text.append("\nNo headline figure differs.\n").toString();
        }
        text.append("\nFigures\n").append(figures(headlines));
        text.append("\n").append(Prose.lines("Why: ", METHOD + ".", "     "));
        for (FigureChange change : headlines) {
            text.append(causes(change));
        }
        int others = comparison.figures().size() - headlines.size();
        if (others > 0) {
            text.append("\n%d figures behind them differ too: see --json.\n".formatted(others));
        }
        return text.toString();
    }

    private static String inputs(List<Change> changes) {
        var table = new TextTable().row("", "A", "B");
        changes.stream()
                .filter(change -> !isEntryOfOne(change))
                .forEach(change -> table.row(change.path(), shown(change.before()), shown(change.after())));
        long ofOne = changes.stream().filter(DifferenceReport::isEntryOfOne).count();
        return table + (ofOne == 0 ? "" : "  and %d catalogue entries that only one of them uses\n".formatted(ofOne));
    }

    private static boolean isEntryOfOne(Change change) {
        return change.path().startsWith("catalog.") && (change.before() == null || change.after() == null);
    }

    private static String shown(@Nullable String value) {
        if (value == null) {
            return "(none)";
        }
        return value.length() <= WIDEST ? value : value.substring(0, WIDEST) + "…";
    }

    private static List<FigureChange> headlines(Comparison comparison) {
        var changed = comparison.figures().stream().collect(Collectors.toMap(FigureChange::id, Function.identity()));
        return comparison.second().accounts().summary().headlines().stream()
                .flatMap(headline -> Stream.ofNullable(changed.get(headline.id())))
                .toList();
    }

    private static TextTable figures(List<FigureChange> changes) {
        var table = new TextTable(1, 2, 3, 4).row("", "A", "B", "difference", "");
        for (FigureChange change : changes) {
            Double before = change.before();
            Double difference = change.difference();
            boolean relative = before != null && before != 0 && difference != null;
            table.row(
                    change.label(),
                    number(before),
                    number(change.after()),
                    difference == null ? "" : signed(difference),
                    ThreeDigits.unit(change.unit()),
                    relative
                            ? ThreeDigits.percent(Objects.requireNonNull(difference) / Objects.requireNonNull(before))
                            : "");
        }
        return table;
    }

    private static String causes(FigureChange change) {
        Double difference = change.difference();
        if (difference == null || change.causes().isEmpty()) {
            return "";
        }
        String figure = change.label() + " " + signed(difference) + " " + ThreeDigits.unit(change.unit());
        if (change.causes().size() == 1) {
            String path = paths(change.causes().getFirst());
            return Prose.lines("  ", figure.strip() + ": " + path, "    ");
        }
        var table = new TextTable(0);
        for (var cause : change.causes()) {
            table.row(signed(cause.share()), paths(cause));
        }
        return "  " + figure.strip() + "\n" + table.toString().indent(2);
    }

    /// Entries come along with what names them.
    private static String paths(FigureChange.Cause cause) {
        var named = cause.paths().stream()
                .filter(path -> !path.startsWith("catalog."))
                .toList();
        var shown = named.isEmpty() ? cause.paths() : named;
        return shown.size() <= MOST_TOGETHER
                ? String.join(" with ", shown)
                : "%s with %d others".formatted(shown.getFirst(), shown.size() - 1);
    }

    private static String number(@Nullable Double value) {
        return value == null ? "unknown" : ThreeDigits.number(value);
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + ThreeDigits.number(value);
    }
}
